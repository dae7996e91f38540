"""
Every source that a fact of this library cites, in one reviewable list.

The keys in brackets are those of the fact sheets that the project keeps.
"""

from __future__ import annotations

import datetime as dt

from typing import Final

from review_policy.sources import Source


CHECKED: Final = dt.date(2026, 11, 21)
"""The day on which the whole catalogue was last compared with its sources."""

REMOVAL_US: Final = Source(
    key="S1",
    title="Can Amazon remove buyer feedback? (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/help.html?itemID=20231&language=en_US&ref=efph_20231_relt_G20231",
    checked=CHECKED,
)
FBA_FEEDBACK_EU: Final = Source(
    key="S3",
    title="Buyer feedback for Fulfilment by Amazon (EU and UK seller help)",
    link="https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=201101660&language=en_GB&ref=efph_201101660_relt_200379860",
    checked=CHECKED,
)
FBA_FEEDBACK_CA: Final = Source(
    key="S4",
    title="Buyer feedback for Fulfilment by Amazon (CA seller help, older)",
    link="https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=201101760&language=en_CA&ref=efph_201101760_relt_200140860",
    checked=CHECKED,
)
EASY_SHIP_AE: Final = Source(
    key="S5",
    title="Feedback on Easy Ship orders (AE seller help, 2021)",
    link="https://sellercentral.amazon.ae/gp/help/external/help.html?itemID=201382000&language=en_AE&ref=efph_201382000_cont_201379700",
    checked=CHECKED,
)
RATING_US: Final = Source(
    key="S6",
    title="How does feedback and rating work? (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/G97692EVY8H3CZY9?language=en-US&ref=efph_G97692EVY8H3CZY9_cont_171",
    checked=CHECKED,
)
FEEDBACK_MANAGER_EU: Final = Source(
    key="S7",
    title="About Feedback Manager (EU and UK seller help)",
    link="https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=761&language=en_GB&ref=efph_761_cont_69032",
    checked=CHECKED,
)
FEEDBACK_MANAGER_AE: Final = Source(
    key="S8",
    title="About Feedback Manager (SA and AE seller help)",
    link="https://sellercentral.amazon.sa/gp/help/external/help.html?itemID=761&language=en_AE&ref=efph_761_relt_27601",
    checked=CHECKED,
)
FEEDBACK_POPUP: Final = Source(
    key="S9",
    title="Feedback pop-up of amazon.com (old layout)",
    link="https://www.amazon.com/gp/help/seller/feedback-popup.html?seller=A2UHLVL8IH9Q52",
    checked=CHECKED,
)
NEGATIVE_FEEDBACK_AU: Final = Source(
    key="S10",
    title="Resolving negative feedback (AU seller help)",
    link="https://sellercentral.amazon.com.au/gp/help/external/202126280?language=en_AU&ref=efph_202126280_cont_202125690",
    checked=CHECKED,
)
REMOVE_FEEDBACK_IT: Final = Source(
    key="S11",
    title="Removing feedback (IT seller help)",
    link="https://sellercentral.amazon.it/gp/help/external/help.html?itemID=202125690&language=it_IT&ref=efph_202125690_relt_202126280",
    checked=CHECKED,
)
SELLER_SUPPORT_BLOG_2012: Final = Source(
    key="S14",
    title="What is acceptable feedback? (Amazon Seller Support blog)",
    link="http://www.amazonsellersupportblog.com/2012/10/what-is-acceptable-feedback.html",
    checked=CHECKED,
    published=dt.date(2012, 10, 29),
)
FORUM_FEEDBACK_IN: Final = Source(
    key="S16",
    title="What to know about Seller Feedback (forum post by Amazon)",
    link="https://sellercentral.amazon.in/seller-forums/discussions/t/1a036a3e-905d-4a0f-9096-4eb5b6f3c080",
    checked=CHECKED,
)
HELP_COPY_2023: Final = Source(
    key="S17",
    title="Amazon's help on seller feedback, republished by a third party about 2023",
    link="https://docs.alphadiscounters.com/docs/vendor/monitor-feedback-and-performance/seller-feedback-help/which-tools-are-used-to-manage-seller-feedback",
    checked=CHECKED,
)
AGENCY_2023: Final = Source(
    key="S18",
    title="An agency's procedure for feedback removal",
    link="https://www.scribd.com/document/660279952/Catalog-SOP-Negative-Feedback-Removal",
    checked=CHECKED,
    published=dt.date(2023, 4, 5),
)
EFFICIENT_ERA: Final = Source(
    key="S19",
    title="Efficient Era blog, 2015 to 2019",
    link="https://github.com/bernieplug/eepelican",
    checked=CHECKED,
)
BUY_SHIPPING_LETTER: Final = Source(
    key="S20",
    title="Amazon's letter on Buy Shipping and feedback, reposted",
    link="http://danielandrefuselier.com/index-10214.html",
    checked=CHECKED,
)
AMAZOWL_REMOVAL: Final = Source(
    key="S21",
    title="Transcript of the removal page, about 2021 to 2022",
    link="https://amazowl.com/?p=8479",
    checked=CHECKED,
)
VALUEZON_2025: Final = Source(
    key="S22",
    title="valuezon on the change of 4 August 2025",
    link="https://valuezon.de/?p=10872",
    checked=CHECKED,
)
AMZEC_2025: Final = Source(
    key="S24",
    title="amzec on the change of 4 August 2025",
    link="http://www.amzec.cn/global-store/1324.html",
    checked=CHECKED,
)
SELLERS_56OK_2025: Final = Source(
    key="S25",
    title="56ok on handling negative feedback",
    link="https://test.56ok.com/topic/detail-814295-amazon-sellers-guide-to-managing-negative-reviews.html",
    checked=CHECKED,
)
LHR_DE: Final = Source(
    key="S26",
    title="LHR, a German law firm, on feedback windows",
    link="https://lhr-law.de/thema/reputationsmanagement/amazon-bewertung-loeschen",
    checked=CHECKED,
)
NEGATIVE_FEEDBACK_JP: Final = Source(
    key="S31",
    title="Resolving and answering buyer feedback (JP seller help)",
    link="https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID=202126280&language=ja_JP&ref=efph_202126280_cont_761",
    checked=CHECKED,
)
REMOVAL_TOOL_JP_2023: Final = Source(
    key="S33",
    title="A Japanese seller's removal request with the criteria that the tool showed",
    link="https://ima2018.com/amazon2023-3-6/",
    checked=CHECKED,
    published=dt.date(2023, 3, 6),
)
METAPRICE_2025: Final = Source(
    key="S35",
    title="metaprice on star-only seller feedback",
    link="https://www.metaprice.io/en/blog/amazon-verkaeuferbewertung-sterne",
    checked=CHECKED,
)
GUIDELINES_2025: Final = Source(
    key="G1",
    title="Community Guidelines of amazon.com, 2025 text",
    link="https://www.amazon.com/gp/help/customer/display.html?nodeId=GLHXEX85MENUE4XF",
    checked=CHECKED,
)
GUIDELINES_SOP_2026: Final = Source(
    key="G3",
    title="A seller's procedure for review removal, written from the guidelines",
    link="https://fab3022.github.io/review-ops/",
    checked=CHECKED,
    published=dt.date(2026, 9, 21),
)
MARKETPLACE_IDS: Final = Source(
    key="D1",
    title="Marketplace IDs (Selling Partner API documentation)",
    link="https://developer-docs.amazon.com/sp-api/docs/marketplace-ids",
    checked=CHECKED,
)

SOURCES: Final = (
    REMOVAL_US,
    FBA_FEEDBACK_EU,
    FBA_FEEDBACK_CA,
    EASY_SHIP_AE,
    RATING_US,
    FEEDBACK_MANAGER_EU,
    FEEDBACK_MANAGER_AE,
    FEEDBACK_POPUP,
    NEGATIVE_FEEDBACK_AU,
    REMOVE_FEEDBACK_IT,
    SELLER_SUPPORT_BLOG_2012,
    FORUM_FEEDBACK_IN,
    HELP_COPY_2023,
    AGENCY_2023,
    EFFICIENT_ERA,
    BUY_SHIPPING_LETTER,
    AMAZOWL_REMOVAL,
    VALUEZON_2025,
    AMZEC_2025,
    SELLERS_56OK_2025,
    LHR_DE,
    NEGATIVE_FEEDBACK_JP,
    REMOVAL_TOOL_JP_2023,
    METAPRICE_2025,
    GUIDELINES_2025,
    GUIDELINES_SOP_2026,
    MARKETPLACE_IDS,
)
"""All of them, in the order of this file."""
