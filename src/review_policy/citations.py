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
    link=(
        "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=2"
        "0231&language=en_US&ref=efph_20231_relt_G20231"
    ),
    checked=CHECKED,
)
FBA_FEEDBACK_EU: Final = Source(
    key="S3",
    title="Buyer feedback for Fulfilment by Amazon (EU and UK seller help)",
    link=(
        "https://sellercentral-europe.amazon.com/gp/help/external/help.html?i"
        "temID=201101660&language=en_GB&ref=efph_201101660_relt_200379860"
    ),
    checked=CHECKED,
)
FBA_FEEDBACK_CA: Final = Source(
    key="S4",
    title="Buyer feedback for Fulfilment by Amazon (CA seller help, older)",
    link=(
        "https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=20"
        "1101760&language=en_CA&ref=efph_201101760_relt_200140860"
    ),
    checked=CHECKED,
)
EASY_SHIP_AE: Final = Source(
    key="S5",
    title="Feedback on Easy Ship orders (AE seller help, 2021)",
    link=(
        "https://sellercentral.amazon.ae/gp/help/external/help.html?itemID=20"
        "1382000&language=en_AE&ref=efph_201382000_cont_201379700"
    ),
    checked=CHECKED,
)
RATING_US: Final = Source(
    key="S6",
    title="How does feedback and rating work? (US seller help)",
    link=(
        "https://sellercentral.amazon.com/gp/help/external/G97692EVY8H3CZY9?l"
        "anguage=en-US&ref=efph_G97692EVY8H3CZY9_cont_171"
    ),
    checked=CHECKED,
)
FEEDBACK_MANAGER_EU: Final = Source(
    key="S7",
    title="About Feedback Manager (EU and UK seller help)",
    link=(
        "https://sellercentral-europe.amazon.com/gp/help/external/help.html?i"
        "temID=761&language=en_GB&ref=efph_761_cont_69032"
    ),
    checked=CHECKED,
)
FEEDBACK_MANAGER_AE: Final = Source(
    key="S8",
    title="About Feedback Manager (SA and AE seller help)",
    link=(
        "https://sellercentral.amazon.sa/gp/help/external/help.html?itemID=76"
        "1&language=en_AE&ref=efph_761_relt_27601"
    ),
    checked=CHECKED,
)
FEEDBACK_POPUP: Final = Source(
    key="S9",
    title="Feedback pop-up of amazon.com (old layout)",
    link=(
        "https://www.amazon.com/gp/help/seller/feedback-"
        "popup.html?seller=A2UHLVL8IH9Q52"
    ),
    checked=CHECKED,
)
NEGATIVE_FEEDBACK_AU: Final = Source(
    key="S10",
    title="Resolving negative feedback (AU seller help)",
    link=(
        "https://sellercentral.amazon.com.au/gp/help/external/202126280?langu"
        "age=en_AU&ref=efph_202126280_cont_202125690"
    ),
    checked=CHECKED,
)
REMOVE_FEEDBACK_IT: Final = Source(
    key="S11",
    title="Removing feedback (IT seller help)",
    link=(
        "https://sellercentral.amazon.it/gp/help/external/help.html?itemID=20"
        "2125690&language=it_IT&ref=efph_202125690_relt_202126280"
    ),
    checked=CHECKED,
)
SELLER_SUPPORT_BLOG_2012: Final = Source(
    key="S14",
    title="What is acceptable feedback? (Amazon Seller Support blog)",
    link=(
        "http://www.amazonsellersupportblog.com/2012/10/what-is-acceptable-"
        "feedback.html"
    ),
    checked=CHECKED,
    published=dt.date(2012, 10, 29),
)
FORUM_FEEDBACK_IN: Final = Source(
    key="S16",
    title="What to know about Seller Feedback (forum post by Amazon)",
    link=(
        "https://sellercentral.amazon.in/seller-"
        "forums/discussions/t/1a036a3e-905d-4a0f-9096-4eb5b6f3c080"
    ),
    checked=CHECKED,
)
HELP_COPY_2023: Final = Source(
    key="S17",
    title=(
        "Amazon's help on seller feedback, republished by a third party about"
        " 2023"
    ),
    link=(
        "https://docs.alphadiscounters.com/docs/vendor/monitor-feedback-and-"
        "performance/seller-feedback-help/which-tools-are-used-to-manage-"
        "seller-feedback"
    ),
    checked=CHECKED,
)
AGENCY_2023: Final = Source(
    key="S18",
    title="An agency's procedure for feedback removal",
    link=(
        "https://www.scribd.com/document/660279952/Catalog-SOP-Negative-"
        "Feedback-Removal"
    ),
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
    link=(
        "https://test.56ok.com/topic/detail-814295-amazon-sellers-guide-to-"
        "managing-negative-reviews.html"
    ),
    checked=CHECKED,
)
LHR_DE: Final = Source(
    key="S26",
    title="LHR, a German law firm, on feedback windows",
    link=(
        "https://lhr-law.de/thema/reputationsmanagement/amazon-bewertung-"
        "loeschen"
    ),
    checked=CHECKED,
)
NEGATIVE_FEEDBACK_JP: Final = Source(
    key="S31",
    title="Resolving and answering buyer feedback (JP seller help)",
    link=(
        "https://sellercentral.amazon.co.jp/gp/help/external/help.html?itemID"
        "=202126280&language=ja_JP&ref=efph_202126280_cont_761"
    ),
    checked=CHECKED,
)
REMOVAL_TOOL_JP_2023: Final = Source(
    key="S33",
    title=(
        "A Japanese seller's removal request with the criteria that the tool "
        "showed"
    ),
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
    link=(
        "https://www.amazon.com/gp/help/customer/display.html?nodeId=GLHXEX85"
        "MENUE4XF"
    ),
    checked=CHECKED,
)
GUIDELINES_SOP_2026: Final = Source(
    key="G3",
    title=(
        "A seller's procedure for review removal, written from the guidelines"
    ),
    link="https://fab3022.github.io/review-ops/",
    checked=CHECKED,
    published=dt.date(2026, 9, 21),
)
GUIDELINES_PARAPHRASE_2026: Final = Source(
    key="G2",
    title="Community Guidelines of amazon.com, a third party's summary",
    link="https://github.com/jgalea/amz",
    checked=CHECKED,
    published=dt.date(2026, 8, 5),
)
GUIDELINES_UK: Final = Source(
    key="G6",
    title="Community Guidelines of amazon.co.uk (copy)",
    link=(
        "https://tristarbruise.netlify.app/host-https-"
        "www.amazon.co.uk/gp/help/customer/display.html?nodeId=201929730"
    ),
    checked=CHECKED,
)
REVIEWS_DE: Final = Source(
    key="G8",
    title="Why customer reviews can be trusted (About Amazon Germany)",
    link=(
        "https://aboutamazon.de/news/amazon-prime-und-shopping/warum-sie-"
        "kundenrezensionen-vertrauen-koennen"
    ),
    checked=CHECKED,
)
REVIEW_ANSWERS_US: Final = Source(
    key="G9",
    title="Answers to questions about product reviews (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/G201972160",
    checked=CHECKED,
)
FORUM_REVIEWS_UK: Final = Source(
    key="G10",
    title="Forum post by a moderator on reporting reviews (UK)",
    link=(
        "https://sellercentral-europe.amazon.com/seller-"
        "forums/discussions/t/036786d9-acb9-4d35-bad7-2299c1be1bee"
    ),
    checked=CHECKED,
)
FORUM_REVIEWS_FR: Final = Source(
    key="G11",
    title="Forum post by a moderator on reporting reviews (FR)",
    link=(
        "https://sellercentral-europe.amazon.com/seller-"
        "forums/discussions/t/13efb462-9a70-4ee4-8212-1a4c615a9602"
    ),
    checked=CHECKED,
)
REVIEWS_DASHBOARD_CA: Final = Source(
    key="G12",
    title="Customer Reviews dashboard (CA seller help)",
    link=(
        "https://sellercentral.amazon.ca/gp/help/external/help.html?itemID=XA"
        "TYDG72KXPG7EM&language=en_CA&ref=efph_XATYDG72KXPG7EM_cont_69031"
    ),
    checked=CHECKED,
)
REVIEWS_DASHBOARD_IT: Final = Source(
    key="G13",
    title="Customer Reviews dashboard (IT seller help, older)",
    link=(
        "https://sellercentral.amazon.it/gp/help/external/help.html?itemID=XA"
        "TYDG72KXPG7EM&language=en_IT&ref=efph_XATYDG72KXPG7EM_relt_9WV5LPV2L"
        "X4CYHK"
    ),
    checked=CHECKED,
)
CONTACT_CUSTOMER_2023: Final = Source(
    key="G14",
    title="Contact Customer, an overview",
    link=(
        "https://oliverpiroska.wixsite.com/europe-market-eu/post/contact-"
        "customer"
    ),
    checked=CHECKED,
    published=dt.date(2023, 9, 24),
)
CONTACT_THRESHOLD: Final = Source(
    key="G15",
    title="When sellers can contact customers through the reviews tool",
    link=(
        "https://www.usestandwell.com/resources/when-can-sellers-contact-"
        "customers-through-the-customer-reviews-tool"
    ),
    checked=CHECKED,
)
STAR_METHOD: Final = Source(
    key="G16",
    title="How Amazon describes customer reviews and ratings",
    link=(
        "https://www.usestandwell.com/resources/how-amazon-describes-"
        "customer-reviews-and-ratings"
    ),
    checked=CHECKED,
)
STARS_WEIGHTED_2015: Final = Source(
    key="G17",
    title="Why Amazon's stars are no plain averages (Business Insider)",
    link=(
        "https://businessinsider.in/amazons-review-star-ratings-arent-"
        "straight-averages-heres-how-theyre-actually-"
        "calculated/amp_articleshow/69621749.cms"
    ),
    checked=CHECKED,
)
ONE_TAP_RATINGS_2019: Final = Source(
    key="G18",
    title="One-tap product ratings (TechCrunch)",
    link=(
        "https://techcrunch.com/2019/09/13/amazon-tests-a-one-tap-review-"
        "system-for-product-feedback/amp/"
    ),
    checked=CHECKED,
    published=dt.date(2019, 9, 13),
)
COMMENT_DEMANDED: Final = Source(
    key="G19",
    title="Some review screens demand a comment",
    link=(
        "https://meetyogi.com/post/amazons-new-review-policy-what-brands-"
        "need-to-know"
    ),
    checked=CHECKED,
)
WEEKLY_CAP_2016: Final = Source(
    key="G20",
    title="Five non-verified reviews a week (GeekWire)",
    link=(
        "https://www.geekwire.com/2016/amazon-puts-new-limit-customer-"
        "reviews-no-5-week-except-verified-purchases/"
    ),
    checked=CHECKED,
)
SPEND_5_2016: Final = Source(
    key="G21",
    title="Reviews deleted under the five-dollar rule",
    link=(
        "https://realshoppinghelp.blogspot.com/2016/07/amazon-deletes-"
        "reviews-without-warning.html"
    ),
    checked=CHECKED,
)
SPEND_50_2016: Final = Source(
    key="G22",
    title="The fifty-dollar rule of September 2016",
    link=(
        "http://marketplace-analytics.de/blog-amazon-passt-"
        "rezensionsrichtlinien-an"
    ),
    checked=CHECKED,
)
REVIEW_GUIDELINES_2013: Final = Source(
    key="G23",
    title="Review guidelines of amazon.com, copied in September 2013",
    link=(
        "http://dianagraves.blogspot.com/2013/09/how-to-review-on-amazon.html"
    ),
    checked=CHECKED,
)
REVIEW_GUIDELINES_2015: Final = Source(
    key="G24",
    title="Review guidelines of amazon.com, copied in October 2015",
    link=(
        "http://gabixlerreviews-"
        "bookreadersheaven.blogspot.co.uk/2015/10/changes-to-amazon-"
        "guidelines-affect.html"
    ),
    checked=CHECKED,
    published=dt.date(2015, 10, 2),
)
REVIEW_DIGEST_2019: Final = Source(
    key="G25",
    title="A digest of the guidelines for the removal of reviews",
    link="https://knoza.com/blog/guidelines-for-amazon-review-removal/",
    checked=CHECKED,
    published=dt.date(2019, 11, 25),
)
BRAND_REGISTRY_COURSE: Final = Source(
    key="G26",
    title="Review violations as a topic of Brand Registry support",
    link=(
        "https://www.amazowl.com/courses/amazons-brand-"
        "registry/lessons/amazons-brand-registry/topic/brand-registry-"
        "support/"
    ),
    checked=CHECKED,
)
VARIATIONS_2026: Final = Source(
    key="G28",
    title="How Amazon changes the sharing of reviews across variations",
    link=(
        "https://usestandwell.com/resources/how-amazon-is-changing-review-"
        "sharing-across-product-variations"
    ),
    checked=CHECKED,
)
GUIDELINES_2023: Final = Source(
    key="G29",
    title="Community Guidelines of amazon.com, filed on 1 September 2023",
    link="https://github.com/NeagDolph/gpt_review_reporter",
    checked=CHECKED,
    published=dt.date(2023, 9, 1),
)
SPEND_JP: Final = Source(
    key="G30",
    title="The spending threshold in Japan, quoted from the guidelines",
    link="https://koyubi5cm.com/amazon-review",
    checked=CHECKED,
)
SPEND_12_MONTHS: Final = Source(
    key="G31",
    title='When "in the past 12 months" came',
    link=(
        "https://canmancannedcomments.blogspot.com/2019/03/amazon-ups-"
        "requirements-for-customer.html"
    ),
    checked=CHECKED,
    published=dt.date(2019, 3, 31),
)
COMMENTS_END_2020: Final = Source(
    key="G33",
    title="Amazon ends comments on customer reviews (vico)",
    link=(
        "https://vico-research.com/2021/01/amazon-stellt-kommentarfunktion-"
        "fuer-kundenrezensionen-ein/"
    ),
    checked=CHECKED,
)
MAIL_TO_REVIEWERS_2016: Final = Source(
    key="G34",
    title="Amazon's e-mail to reviewers, copied",
    link=(
        "http://bbs1982.com/index.php/2016/11/11/update-on-amazon-reviewing-"
        "guidelines/"
    ),
    checked=CHECKED,
    published=dt.date(2016, 11, 11),
)
GOLEM_2016: Final = Source(
    key="G35",
    title="Further limits on customer reviews in Germany (Golem)",
    link=(
        "http://www.golem.de/news/amazon-weitere-einschraenkungen-bei-"
        "kundenrezensionen-1611-124783.html"
    ),
    checked=CHECKED,
)
REFUSED_REVIEW_JP: Final = Source(
    key="G38",
    title="A refused review that could be edited (JP)",
    link="https://www.menehunephoto.net/entry/2025/05/07/111549",
    checked=CHECKED,
    published=dt.date(2025, 5, 7),
)
BANNED_LIST_JP: Final = Source(
    key="G39",
    title="Additions to the list of what reviews must not say (JP)",
    link="https://moneytimes.jp/archives/292388/3",
    checked=CHECKED,
)
VARIATIONS_2026_ZH: Final = Source(
    key="G40",
    title="The sharing of reviews across variations, a Chinese account",
    link="https://www.ikj168.com/37412.html",
    checked=CHECKED,
)
INCENTIVES_BANNED_2016: Final = Source(
    key="G41",
    title="The ban on incentivised reviews of 3 October 2016 (WorldFirst)",
    link=(
        "https://www.worldfirst.com/us/blog/selling-online/attention-amazon-"
        "sellers-amazon-just-made-major-change-affect-business/"
    ),
    checked=CHECKED,
)
REVIEW_POLICIES_US: Final = Source(
    key="P3",
    title="Prohibited review activities (US seller help)",
    link=(
        "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=E"
        "8SYAZUBGVFBHCH&language=en_US&ref=efph_E8SYAZUBGVFBHCH_relt_48781"
    ),
    checked=CHECKED,
)
REVIEW_COMMENT_2018: Final = Source(
    key="B6",
    title="A seller's public comment on a one-star review",
    link=(
        "https://www.meetingandmarket.com/blog/2018/1/22/the-struggle-"
        "of-1-star-reviews"
    ),
    checked=CHECKED,
    published=dt.date(2018, 1, 22),
)
RATINGS_NOT_LISTED: Final = Source(
    key="B4",
    title="Ratings and reviews in the dashboards",
    link="http://www.elevategrowthgroup.com/blog/amazon-ratings-vs-reviews",
    checked=CHECKED,
)
MARKETPLACE_IDS: Final = Source(
    key="D1",
    title="Marketplace IDs (Selling Partner API documentation)",
    link="https://developer-docs.amazon.com/sp-api/docs/marketplace-ids",
    checked=CHECKED,
)
GUIDELINES_MODERATOR_UK: Final = Source(
    key="M1",
    title="Permitted messages, by a moderator of the UK seller forum",
    link=(
        "https://sellercentral.amazon.co.uk/seller-"
        "forums/discussions/t/0280ebb5-103d-41c8-a3a8-42d13097c519"
    ),
    checked=CHECKED,
)
GUIDELINES_ANNOUNCED_US: Final = Source(
    key="M2",
    title="Updated communication guidelines, announced in the US seller forum",
    link=(
        "https://sellercentral.amazon.com/forums/t/updated-communications-"
        "guidelines-for-buyer-seller-messaging/694586"
    ),
    checked=CHECKED,
)
GUIDELINES_MOVED_DE: Final = Source(
    key="M3",
    title=(
        "Updated communication guidelines from 2020-11-06, in the DE seller "
        "forum"
    ),
    link=(
        "https://sellercentral.amazon.de/forums/t/aktualisierte-"
        "kommunikationsrichtlinien-fur-alle-verkaufer/355168"
    ),
    checked=CHECKED,
)
IMPORTANT_ENDED: Final = Source(
    key="M4",
    title=(
        "The word in brackets in subject lines is removed (SA seller forum, "
        "2025)"
    ),
    link=(
        "https://sellercentral.amazon.sa/seller-"
        "forums/discussions/t/127a23ce-b7d7-48d3-b3c8-be5260ac8c12"
    ),
    checked=CHECKED,
)
INSERTS_MODERATOR_DE: Final = Source(
    key="M5",
    title=(
        "Package inserts, codes and social media, by a moderator of the DE "
        "seller forum"
    ),
    link=(
        "https://sellercentral.amazon.de/seller-"
        "forums/discussions/t/6358c666-799b-491a-a2ea-1f3fa6593c9f"
    ),
    checked=CHECKED,
)
INSERTS_REMINDER_2019: Final = Source(
    key="M6",
    title=(
        "Policy reminder on product packaging and inserts (US seller forum, "
        "about 2019)"
    ),
    link=(
        "https://sellercentral.amazon.com/forums/t/policy-reminder-product-"
        "packaging-and-inserts/533858"
    ),
    checked=CHECKED,
)
GUIDELINES_DE: Final = Source(
    key="M7",
    title=(
        "Communication guidelines, order status and returns (DE seller help)"
    ),
    link=(
        "https://sellercentral.amazon.de/gp/help/external/G1701?language=de_D"
        "E&ref=efph_G1701_cont_YRKB5RU3FS5TURN"
    ),
    checked=CHECKED,
)
GUIDELINES_CA: Final = Source(
    key="M8",
    title=(
        "Communication guidelines, order status and returns (CA seller help)"
    ),
    link=(
        "https://sellercentral.amazon.ca/gp/help/external/G1701?language=fr_F"
        "R&ref=efph_G1701_cont_G521"
    ),
    checked=CHECKED,
)
GUIDELINES_OLD_DE: Final = Source(
    key="M9",
    title="Communication guidelines before 2020 (DE seller help, about 2019)",
    link=(
        "https://sellercentral.amazon.de/gp/help/external/1701?language=de_DE"
        "&ref=efph_1701_cont_171"
    ),
    checked=CHECKED,
)
SUBJECT_LINES_DE: Final = Source(
    key="M10",
    title="Subject lines and critical messages (DE seller help)",
    link=(
        "https://sellercentral.amazon.de/gp/help/external/help.html?itemID=RZ"
        "5Y5YEN9J84NAC&language=de_DE"
    ),
    checked=CHECKED,
)
MESSAGING_SG: Final = Source(
    key="M11",
    title="Buyer-Seller Messaging (SG seller help)",
    link=(
        "https://sellercentral.amazon.sg/gp/help/external/help.html?itemID=20"
        "0389080&language=en_SG"
    ),
    checked=CHECKED,
)
MESSAGING_FAQ_OLD: Final = Source(
    key="M12",
    title="Buyer-Seller Messaging questions (US seller help, older)",
    link=(
        "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=2"
        "00383320&language=en_US"
    ),
    checked=CHECKED,
)
MESSAGING_FAQ: Final = Source(
    key="M13",
    title="Buyer-Seller Messaging questions (US seller help)",
    link=(
        "https://sellercentral.amazon.com/help/hub/reference/external/G200383"
        "320?locale=en-US"
    ),
    checked=CHECKED,
)
RESPONSE_TIME_US: Final = Source(
    key="M14",
    title="Contact response time (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/200549770",
    checked=CHECKED,
)
CODE_OF_CONDUCT_DE: Final = Source(
    key="M15",
    title=(
        "Selling policies and seller code of conduct (US seller help in "
        "German)"
    ),
    link=(
        "https://sellercentral.amazon.com/gp/help/external/help.html?itemID=1"
        "801&language=de_DE"
    ),
    checked=CHECKED,
)
PROHIBITED_ACTIVITIES_PL: Final = Source(
    key="M16",
    title="Prohibited seller activities (PL seller help)",
    link=(
        "https://sellercentral.amazon.pl/gp/help/external/G200386250?language"
        "=pl_PL"
    ),
    checked=CHECKED,
)
GUIDELINES_ZONGURU: Final = Source(
    key="M17",
    title=(
        "Communication guidelines of 2020, copied nearly word for word in "
        "English"
    ),
    link=(
        "http://help.zonguru.com/en/articles/2930356-are-you-allowed-to-ask-"
        "for-an-amazon-review-after-a-sale-on-amazon"
    ),
    checked=CHECKED,
)
GUIDELINES_ENIDA: Final = Source(
    key="M18",
    title=(
        "Communication guidelines of 2020, copied nearly word for word in "
        "German"
    ),
    link=(
        "https://www.support.enida.de/allblog/amazonkonformer-kundensupport-"
        "redeb"
    ),
    checked=CHECKED,
)
MAIL_CONTENT_TOOL: Final = Source(
    key="M19",
    title="What e-mails may include (guide of a messaging tool)",
    link="https://www.ecomengine.com/help/what-can-i-include-in-my-emails",
    checked=CHECKED,
)
MAIL_COMPLIANCE_TOOL: Final = Source(
    key="M20",
    title="Whether e-mails comply with the policy (guide of a messaging tool)",
    link=(
        "https://www.ecomengine.com/en/help/are-my-emails-compliant-with-"
        "amazon-policy"
    ),
    checked=CHECKED,
)
GUIDE_30_DAYS_2020: Final = Source(
    key="M21",
    title="The messaging update of September 2020 (guide for sellers)",
    link="https://www.zonsupport.com/amazon-messaging-update-sep-2020/",
    checked=CHECKED,
    published=dt.date(2020, 9, 12),
)
RESTRICTION_TOOL: Final = Source(
    key="M22",
    title="Restrictions of proactive messages (guide of a messaging tool)",
    link="https://ecomengine.com/help/amazon-restriction-proactive-emails",
    checked=CHECKED,
)
MAIL_TERMS_TRENDLE: Final = Source(
    key="M23",
    title="Terms for e-mails to buyers (guide of a messaging tool)",
    link=(
        "https://trendle.io/docs/respecting-amazons-emailing-terms-of-"
        "service-tos/"
    ),
    checked=CHECKED,
)
REPLY_LENGTH_JP: Final = Source(
    key="M24",
    title="Length of a reply in Seller Central (old JP seller manual)",
    link="http://capsule-z.net/pricetarhelp/?p=858",
    checked=CHECKED,
)
MESSAGING_API: Final = Source(
    key="M25",
    title="Model of the Messaging API and its history, 2020-08 to 2026-08",
    link=(
        "https://github.com/amzn/selling-partner-api-"
        "models/tree/main/models/messaging-api-model"
    ),
    checked=CHECKED,
)
SOLICITATIONS_API: Final = Source(
    key="M26",
    title="Model of the Solicitations API and its history",
    link=(
        "https://github.com/amzn/selling-partner-api-"
        "models/tree/main/models/solicitations-api-model"
    ),
    checked=CHECKED,
)
SOLICITATIONS_SETUP: Final = Source(
    key="M27",
    title="Setting up the Solicitations API (developer guide)",
    link=(
        "https://developer-docs.amazon.com/sp-api/docs/set-up-the-"
        "solicitations-api"
    ),
    checked=CHECKED,
)
SOLICITATION_WINDOW_2026: Final = Source(
    key="M28",
    title="The solicitation window, restated by Amazon staff on 2026-05-18",
    link="https://github.com/amzn/selling-partner-api-models/issues/4927",
    checked=CHECKED,
    published=dt.date(2026, 5, 18),
)
SOLICITATION_ERROR_2020: Final = Source(
    key="M29",
    title="The solicitation window in an error text",
    link="https://github.com/amzn/selling-partner-api-docs/issues/121",
    checked=CHECKED,
    published=dt.date(2020, 11, 19),
)
BUTTON_LAUNCH: Final = Source(
    key="M30",
    title="The Request a Review button at its launch (guide for sellers)",
    link="https://ecommerce.red/p/848.html",
    checked=CHECKED,
)
OPT_OUT_TOOL: Final = Source(
    key="M31",
    title=(
        "Buyers' opting out and subject lines in 2017 (guide of a messaging "
        "tool)"
    ),
    link="https://www.feedbackfive.com/blog/buyer-opt-out/",
    checked=CHECKED,
)
BGH_2018: Final = Source(
    key="M32",
    title="BGH, VI ZR 225/17: a request for a rating by e-mail is advertising",
    link="https://kdsa-nord.de/20180921",
    checked=CHECKED,
    published=dt.date(2018, 9, 21),
)
RESTRICTION_LENGTH: Final = Source(
    key="M33",
    title="Length of a restriction of messages (guide of a messaging tool)",
    link="https://qmt.io/docs/402",
    checked=CHECKED,
)
MESSAGING_SKILL: Final = Source(
    key="M34",
    title=(
        "Types and contents of Messaging API messages (a developer's notes, "
        "2026)"
    ),
    link="https://github.com/KuudoAI/skills",
    checked=CHECKED,
    published=dt.date(2026, 9, 29),
)
INSERT_CHECKLIST: Final = Source(
    key="M35",
    title="Checklist for inserts (a vendor of inserts)",
    link="https://swaptqr.com/AmazonComplianceChecklist",
    checked=CHECKED,
)
TERMS_EDESK: Final = Source(
    key="M36",
    title="Terms for messages (guide of a messaging tool)",
    link="https://www.edesk.com/blog/amazon-terms-of-service",
    checked=CHECKED,
)
SOLICITATION_REPEATED: Final = Source(
    key="M37",
    title="A second solicitation of an order is refused",
    link="https://github.com/amzn/selling-partner-api-models/issues/19",
    checked=CHECKED,
)
OPT_OUT_2017: Final = Source(
    key="M38",
    title="Amazon's mail on buyers who opted out, 2017",
    link=(
        "https://viral-launch.com/blog/amazon-news-updates/amazons-warning-"
        "sellers-about-contacting-opted-out-buyers/"
    ),
    checked=CHECKED,
)
BUYER_LANGUAGE_TOOL: Final = Source(
    key="M39",
    title="The buyer's preferred language (guide of a messaging tool)",
    link="https://ecomengine.com/help/buyers-preferred-language",
    checked=CHECKED,
)
SHIPMENT_MAIL_REQUIRED: Final = Source(
    key="M40",
    title="Communication guidelines that required a shipping confirmation",
    link="https://trendle.io/docs/amazons-communication-guidelines/",
    checked=CHECKED,
)
REVIEWER_MAILED_2021: Final = Source(
    key="M42",
    title="Refunds offered by private mail for removing a review (2021)",
    link=(
        "https://www.retailwire.com/discussion/amazon-may-have-a-different-"
        "kind-of-review-problem-on-its-hands/"
    ),
    checked=CHECKED,
)
CARD_HUSHED_IT: Final = Source(
    key="M43",
    title="A card in the parcel that is not to be mentioned (press, IT)",
    link=(
        "https://www.tomshw.it/altro/la-truffa-delle-recensioni-amazon-false-"
        "arriva-una-lettera-a-casa/"
    ),
    checked=CHECKED,
)
POSING_AS_AMAZON_ES: Final = Source(
    key="M44",
    title="Sellers who pose as Amazon (press, ES)",
    link=(
        "https://www.laopiniondemurcia.es/sociedad/2023/02/15/gane-dinero-"
        "resena-negativa-amazon-82998617.html"
    ),
    checked=CHECKED,
    published=dt.date(2023, 2, 15),
)
REVIEW_GIFT_SCREENSHOT: Final = Source(
    key="M45",
    title="Money for a screenshot of five stars (blog, 2025)",
    link=(
        "https://blog.silverpc.hu/2025/08/19/amazon-gibt-geld-gegen-5-sterne-"
        "bewertung-die-wahrheit-hinter-den-dubiosen-angeboten"
    ),
    checked=CHECKED,
    published=dt.date(2025, 8, 19),
)
SOLICITATIONS_GUIDE: Final = Source(
    key="M46",
    title="Asking for feedback on an order (developer guide)",
    link=(
        "https://developer-docs.amazon.com/sp-api/docs/solicit-feedback-for-"
        "an-order"
    ),
    checked=CHECKED,
)
REVIEW_PLEA: Final = Source(
    key="M47",
    title="A seller's plea with a livelihood at stake (blog)",
    link="https://makingstrange.net/search/label/Amazon.html",
    checked=CHECKED,
)
REFUND_WORDING_ZH: Final = Source(
    key="M48",
    title="Wordings for prize draws and discounts (guide for sellers, ZH)",
    link="https://ssopdot.com/blog/13343.html",
    checked=CHECKED,
)
REVIEWERS_PURSUED_FR: Final = Source(
    key="M49",
    title="Customers pursued to take ratings back (press, FR)",
    link=(
        "https://www.tomsguide.fr/amazon-les-vendeurs-traquent-les-clients-"
        "pour-leur-faire-supprimer-les-evaluations-negatives/"
    ),
    checked=CHECKED,
)
REVIEW_VIOLATIONS_BR: Final = Source(
    key="P5",
    title="Listed violations of the review policies, posted by Amazon",
    link=(
        "https://sellercentral.amazon.com.br/seller-"
        "forums/discussions/t/fd158c27-2dea-4652-9727-7836aaf5c0f8"
    ),
    checked=CHECKED,
)
REVIEW_POLICIES_IT: Final = Source(
    key="P1",
    title="Customer product reviews policies (IT seller help in English)",
    link=(
        "https://sellercentral.amazon.it/gp/help/external/GYRKB5RU3FS5TURN?la"
        "nguage=en_IT&ref=efph_GYRKB5RU3FS5TURN_cont_521"
    ),
    checked=CHECKED,
)
REVIEW_POLICIES_UK: Final = Source(
    key="P2",
    title="Customer product reviews policies (UK seller help)",
    link=(
        "https://sellercentral-europe.amazon.com/gp/help/external/GYRKB5RU3FS"
        "5TURN?language=en_GB&ref=efph_GYRKB5RU3FS5TURN_cont_521"
    ),
    checked=CHECKED,
)
REVIEW_POLICIES_2018: Final = Source(
    key="P6",
    title="The review policies when they were new (US seller forum, 2018)",
    link=(
        "https://sellercentral.amazon.com/forums/t/new-amazons-customer-"
        "product-reviews-policies/421672"
    ),
    checked=CHECKED,
)
CODE_OF_CONDUCT_COPY: Final = Source(
    key="P7",
    title="Seller code of conduct (a copy)",
    link=(
        "https://waysideinnshelter.com/amazon-cancel-order-with-additional-"
        "refund-8251"
    ),
    checked=CHECKED,
)
PROHIBITED_ACTIVITIES_AU: Final = Source(
    key="P8",
    title="Prohibited seller activities (AU seller help)",
    link=(
        "https://sellercentral.amazon.com.au/gp/help/external/help.html?itemI"
        "D=200386250&language=en_AU&ref=efph_200386250_relt_201844590"
    ),
    checked=CHECKED,
)
REVIEW_SWAPS: Final = Source(
    key="P9",
    title="Review swaps are barred (guide for sellers, ZH)",
    link="https://ssopdot.com/blog/7273.html",
    checked=CHECKED,
)
INSERTS_2019: Final = Source(
    key="P10",
    title="Messages and inserts in 2019 (guide for sellers)",
    link=(
        "https://sellonamazonisrael.com/amazon-updates-its-communication-"
        "guidelines-what-you-need-to-know"
    ),
    checked=CHECKED,
)
REVIEW_POLICIES_DE: Final = Source(
    key="P12",
    title="Customer product reviews policies (DE seller help)",
    link=(
        "https://sellercentral.amazon.de/gp/help/external/GYRKB5RU3FS5TURN?la"
        "nguage=de_DE&ref=efph_GYRKB5RU3FS5TURN_cont_G521"
    ),
    checked=CHECKED,
)
FTC_RULE_2024: Final = Source(
    key="L1",
    title=(
        "FTC rule on reviews and testimonials, 16 CFR Part 465 (89 FR 68034)"
    ),
    link="https://govinfo.gov/content/pkg/FR-2024-08-22/html/2024-18519.htm",
    checked=CHECKED,
    published=dt.date(2024, 8, 22),
)
FTC_LETTERS_2025: Final = Source(
    key="L3",
    title="Warning letters of the FTC, 22 December 2025 (law firm)",
    link=(
        "https://www.arnoldporter.com/en/perspectives/blogs/consumer-"
        "products-and-retail-navigator/2026/01/ftc-warning-letters-over-"
        "consumer-review-rule"
    ),
    checked=CHECKED,
)
DMCC_2025: Final = Source(
    key="L4",
    title="DMCC Act 2024 and fake reviews in the UK (law firm, 10 March 2025)",
    link=(
        "https://lewissilkin.com/insights/2025/03/10/dmcc-act-2024-and-fake-"
        "and-misleading-consumer-reviews"
    ),
    checked=CHECKED,
    published=dt.date(2025, 3, 10),
)
EU_OMNIBUS: Final = Source(
    key="L5",
    title="Directive (EU) 2019/2161 and reviews (guide)",
    link=(
        "https://business.trustedshops.com/blog/eu-omnibus-directive-new-"
        "regulations-how-they-affect-you"
    ),
    checked=CHECKED,
)
SELLER_CANCELS: Final = Source(
    key="M50",
    title="Buyers' requests to cancel leave messages (developer changelog, 2022)",
    link="https://developer-docs.amazon.com/sp-api/changelog/changes-to-orders-api-and-reports-api-for-buyer-cancellation-requests",
    checked=CHECKED,
)
SELLER_QUOTES_CONDUCT: Final = Source(
    key="M51",
    title="The code of conduct on links, quoted in the UK seller forum",
    link="https://sellercentral.amazon.co.uk/seller-forums/discussions/t/8c902b30-f479-4073-9fd3-5585553e3c98",
    checked=CHECKED,
)

# -- account health, windows of orders, messages and claims ------------------

ODR_US: Final = Source(
    key="H-ODR-US",
    title="Order defect rate (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/G200285170?language=en_US",
    checked=CHECKED,
)
ODR_SA: Final = Source(
    key="H-ODR-SA",
    title="Order defect rate (SA seller help)",
    link="https://sellercentral.amazon.sa/gp/help/external/help.html?itemID=200285170&language=en_AE&ref=efph_200285170_relt_G201817070",
    checked=CHECKED,
)
HEALTH_IN_2017: Final = Source(
    key="H-A2",
    title="Account health (IN seller help, copies of 2017 and 2020)",
    link="https://go.amazonsellerservices.com/account-health",
    checked=CHECKED,
)
BREWS_2008: Final = Source(
    key="H-A8",
    title="Amazon seller performance requirements of 2008, as a seller read them",
    link="https://thebrewsnews.wordpress.com/2008/08/29/amazon-seller-performance-requirements-customer-metrics/",
    checked=CHECKED,
    published=dt.date(2008, 8, 29),
)
MODELS_2165: Final = Source(
    key="H-A5",
    title="A seller performance report seen live (issue in Amazon's API models)",
    link="https://github.com/amzn/selling-partner-api-models/issues/2165",
    checked=CHECKED,
    published=dt.date(2022, 1, 11),
)
HEALTH_SCHEMA: Final = Source(
    key="H-SCHEMA",
    title="Schema and sample of the account health report (Amazon's API models)",
    link="https://raw.githubusercontent.com/amzn/selling-partner-api-models/main/schemas/reports/accountHealthReport-2020-11-18.json",
    checked=CHECKED,
    published=dt.date(2025, 8, 27),
)
PERFORMANCE_FAQ: Final = Source(
    key="H-PERF-FAQ",
    title="Questions about performance measures (US seller help, older)",
    link="https://sellercentral.amazon.com/gp/help/external/G202124800?language=en_US",
    checked=CHECKED,
)
PAUSE_EU_2020: Final = Source(
    key="H-A21-EU",
    title="Pausing account suspensions for order performance (EU seller forums, 2020)",
    link="https://sellercentral-europe.amazon.com/forums/t/pausing-account-suspensions-for-order-performance/283950",
    checked=CHECKED,
)
PAUSE_US_2020: Final = Source(
    key="H-A21-US",
    title="Pause on account suspensions for order performance extended to May 31 (US seller forums, 2020)",
    link="https://sellercentral.amazon.com/forums/t/pause-on-account-suspensions-for-order-performance-extended-to-may-31/627821",
    checked=CHECKED,
)
CLAIM_US: Final = Source(
    key="H-CLAIM-US",
    title="A-to-z Guarantee claims (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/G202041210?language=en_US&ref=efph_G202041210_cont_201817830",
    checked=CHECKED,
)
CLAIM_US_NEWER: Final = Source(
    key="H-CLAIM-US-2",
    title="A-to-z Guarantee claims (US seller help, newer form)",
    link="https://sellercentral.amazon.com/help/hub/reference/external/G202041210",
    checked=CHECKED,
)
CLAIM_DE: Final = Source(
    key="H-A23-DE",
    title="A-bis-z-Garantie (DE seller help)",
    link="https://sellercentral.amazon.de/gp/help/external/help.html?itemID=27951&ref=efph_27951_cont_home",
    checked=CHECKED,
)
CLAIM_MODERATOR: Final = Source(
    key="H-A13",
    title="Which claims count, by a moderator of Amazon (EU seller forums)",
    link="https://sellercentral-europe.amazon.com/seller-forums/discussions/t/e27a52033a36eedaf1201a67d19c8266?postId=fe58d4b2f75f2dbca411000c8c837999",
    checked=CHECKED,
)
CLAIM_BUY_SHIPPING: Final = Source(
    key="H-A14",
    title="Delivery claims on Buy Shipping orders, by a moderator of Amazon (US seller forums)",
    link="https://sellercentral.amazon.com/seller-forums/discussions/t/f13f00dc-a610-4b25-9010-98d89eeb17a9",
    checked=CHECKED,
)
CHARGEBACK_US: Final = Source(
    key="H-A17",
    title="Chargebacks (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/help.html?itemID=48781&language=en_US&ref=efph_48781_relt_G201972140",
    checked=CHECKED,
)
FEEDBACK_SCORE_US: Final = Source(
    key="H-FB-US",
    title="How feedback and rating work (US seller help, longer text)",
    link="https://sellercentral.amazon.com/gp/help/external/help.html?itemID=97692EVY8H3CZY9&language=en-US&ref=efph_97692EVY8H3CZY9_relt_GSVLUKGSWX9EEM9N",
    checked=CHECKED,
)
FEEDBACK_MATTERS: Final = Source(
    key="H-B7-25871",
    title="Feedback matters (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/help.html?itemID=25871&language=en_US&ref=efph_25871_relt_17231",
    checked=CHECKED,
)
EEPELICAN_GUIDE: Final = Source(
    key="H-B7-2016",
    title="Guide to seller feedback, a tool's blog of 2016",
    link="https://github.com/bernieplug/eepelican/blob/HEAD/content/blog/guide-seller-feedback.md",
    checked=CHECKED,
    published=dt.date(2016, 6, 27),
)
LATE_SHIPMENT_AU: Final = Source(
    key="H-C1-AU",
    title="Late dispatch rate (AU seller help)",
    link="https://sellercentral.amazon.com.au/gp/help/external/help.html?itemID=200285190&language=en_AU&ref=efph_200285190_relt_201623610",
    checked=CHECKED,
)
CANCELLATION_CA: Final = Source(
    key="H-C2-CA",
    title="Pre-fulfilment cancel rate (CA seller help)",
    link="https://sellercentral.amazon.ca/gp/help/external/200285210?language=en_CA&ref=efph_200285210_cont_RXAS2XTAYEF77BG",
    checked=CHECKED,
)
CANCELLATION_JP_2020: Final = Source(
    key="H-C2-JP",
    title="Automatic cancellation after seven days (JP seller forums, 2020)",
    link="https://sellercentral-japan.amazon.com/forums/t/topic/54185",
    checked=CHECKED,
)
TRACKING_US: Final = Source(
    key="H-C3-US",
    title="Valid tracking rate (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/G201817070?language=en_US&ref=efph_G201817070_cont_200205250",
    checked=CHECKED,
)
TRACKING_US_2025: Final = Source(
    key="H-C3-US-2025",
    title="Valid tracking rate from 2025-01-15 (US seller forums)",
    link="https://sellercentral.amazon.com/seller-forums/discussions/t/427b2246-9e04-41a9-8d5d-3a7f3e3d7ff2?postId=6e0f6cf7-628e-4001-bbcd-8364f0423da8",
    checked=CHECKED,
)
TRACKING_UK: Final = Source(
    key="H-C3-UK",
    title="Valid tracking rate (UK seller help)",
    link="https://sellercentral.amazon.co.uk/gp/help/external/G201817070?language=ja_JP&ref=efph_G201817070_cont_521",
    checked=CHECKED,
)
TRACKING_CA: Final = Source(
    key="H-C3-CA",
    title="Amazon reinstates Canadian retailers after mass suspension (The Globe and Mail)",
    link="https://www.theglobeandmail.com/business/article-amazon-reinstates-canadian-retailers-after-mass-suspension-tied-to-new/",
    checked=CHECKED,
)
TRACKING_EU_2025: Final = Source(
    key="H-C3-EU",
    title="Amazon tightens shipment tracking (on the EU rules of 2025)",
    link="https://whowillcare.net/2024/10/25/amazon-tightens-shipment-tracking-regulations",
    checked=CHECKED,
    published=dt.date(2024, 10, 25),
)
TRACKING_JP: Final = Source(
    key="H-C3-JP",
    title="Tracking id issue and valid tracking rate (JP, sellers' forum)",
    link="https://seller-forum.com/t/tracking-id-issue-and-vtr-impacts-for-seller-fulfilled-orders/6525",
    checked=CHECKED,
)
ON_TIME_LEGACY_US: Final = Source(
    key="H-C4-OLD",
    title="On-time delivery rate (US seller help, before 2024-09-25)",
    link="https://sellercentral.amazon.com/gp/help/external/help.html?itemID=200847280&language=en_US&ref=efph_200847280_relt_201018250",
    checked=CHECKED,
)
ON_TIME_LEGACY_CA: Final = Source(
    key="H-C4-CA",
    title="Transit time settings and on-time delivery (CA seller help, 2022)",
    link="https://sellercentral.amazon.ca/gp/help/external/202115750?language=en_CA&ref=efph_202115750_cont_202169100",
    checked=CHECKED,
)
ON_TIME_US_2024: Final = Source(
    key="H-C4-US",
    title="On-time delivery rate policy from 2024-09-25 (US seller forums)",
    link="https://sellercentral.amazon.com/seller-forums/discussions/t/b7169872-e601-4727-81b8-50362dc1aa5b?postId=266cdc42-fa32-4cf8-9fb6-c9a158ddb09a",
    checked=CHECKED,
)
ON_TIME_WINDOW: Final = Source(
    key="H-C4-14",
    title="The fourteen days of the on-time delivery rate, by a moderator of Amazon",
    link="https://sellercentral.amazon.sg/seller-forums/discussions/t/dc3819be-814d-473b-988a-70089d72f6a8",
    checked=CHECKED,
)
ON_TIME_US_2026: Final = Source(
    key="H-C4-US-2026",
    title="Amazon narrows enforcement of the on-time delivery rate from Feb 28",
    link="https://ppc.land/amazon-narrows-otdr-enforcement-only-worst-listings-face-deactivation-from-feb-28",
    checked=CHECKED,
)
ON_TIME_UK_2025: Final = Source(
    key="H-C4-UK",
    title="On-time delivery rate policy from 2025-09-16 (UK seller forums)",
    link="https://sellercentral-europe.amazon.com/seller-forums/discussions/t/6db13aeb-5512-4814-964d-3e845c590540",
    checked=CHECKED,
)
OWN_SHIPPING_EU_2026: Final = Source(
    key="H-EU-FBM",
    title="EU requirements for seller-fulfilled orders (Selling Partner API changelog)",
    link="https://developer-docs.amazon/sp-api/lang-de_DE/changelog/sp-api-updates-eu-fbm-requirements-product-type-definitions-api-title-structure-external-fulfillment-api-shipment-status",
    checked=CHECKED,
)
MARKETMAZE: Final = Source(
    key="H-MAZE",
    title="Amazon tightens seller shipping (trade press, 2026)",
    link="https://www.marketmaze.me/p/amazon-tightens-seller-shipping",
    checked=CHECKED,
)
CONTACT_RESPONSE_US: Final = Source(
    key="H-D1",
    title="Contact response time (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/200549770?language=en-US&ref=mpbc_200549970_cont_200549770",
    checked=CHECKED,
)
CONTACT_RESPONSE_RULES: Final = Source(
    key="H-A10",
    title="Buyer contacts and answers (US seller help)",
    link="https://sellercentral.amazon.com/gp/help/external/202152030",
    checked=CHECKED,
)
CONTACT_RESPONSE_2015: Final = Source(
    key="H-A10-2015",
    title="Twelve hours asked for in December 2015 (agency blog)",
    link="https://blog.acadia.io/blog/new-amazon-seller-requirement-12-hour-response-to-customer-messages",
    checked=CHECKED,
)
CONTACT_RESPONSE_MAIL: Final = Source(
    key="H-D2",
    title="Amazon's mail on response times, as a seller tells of it",
    link="https://lastdropofink.co.uk/market-places/amazon/amazon-policy-warning-for-buyer-seller-contact-response-times/",
    checked=CHECKED,
)
DISSATISFACTION_COPY: Final = Source(
    key="H-D3",
    title="Customer service dissatisfaction rate (copy of seller help)",
    link="https://th4.ilovetranslation.com/cNyA0mDtQAD=d",
    checked=CHECKED,
)
RETURNS_EU: Final = Source(
    key="H-D4",
    title="Return dissatisfaction rate (EU and UK seller help)",
    link="https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=201887610&language=en_GB&ref=efph_201887610_relt_200285170",
    checked=CHECKED,
)
REFUND_RATE_FAQ: Final = Source(
    key="H-D5",
    title="Questions about the refund rate (EU seller help, historic)",
    link="https://sellercentral-europe.amazon.com/gp/help/external/help.html?itemID=202131610&language=en_GB&ref=efph_202131610_cont_200370550",
    checked=CHECKED,
)
FEEDVISOR_2018: Final = Source(
    key="H-D6",
    title="Voice of the Customer and other metric updates (Feedvisor, 2018)",
    link="https://feedvisor.com/resources/industry-news/amazon-voice-of-the-customer-and-other-seller-metric-updates/",
    checked=CHECKED,
)
INVOICE_FR: Final = Source(
    key="H-D9",
    title="Invoice defect rate (FR seller help)",
    link="https://sellercentral.amazon.fr/gp/help/external/help.html?itemID=44QSYRCU27EW4UK&language=en_FR&ref=efph_44QSYRCU27EW4UK_relt_200370560",
    checked=CHECKED,
)
INVOICE_2021: Final = Source(
    key="H-D10",
    title="Invoice defect rate required since April 2021 (sellers' service)",
    link="https://www.amzwizard.net/amazon-expects-to-lower-the-idr-indicator-again-in-2022-if-the-idr-indicator-exceeds-5-the-sellers-account-will-be-deactivated/",
    checked=CHECKED,
)
VOICE_OF_CUSTOMER: Final = Source(
    key="H-D11",
    title="Voice of the Customer (UK seller help)",
    link="https://sellercentral.amazon.co.uk/gp/help/external/help.html?itemID=RTPNYUAU5EQ9RGU&language=en_GB&ref=efph_RTPNYUAU5EQ9RGU_relt_GSVLUKGSWX9EEM9N",
    checked=CHECKED,
)
RATING_2022: Final = Source(
    key="H-E1",
    title="Amazon gives sellers new holistic metric to check account health (EcommerceBytes)",
    link="https://www.ecommercebytes.com/2022/07/21/amazon-gives-sellers-new-holistic-metric-to-check-account-health/",
    checked=CHECKED,
    published=dt.date(2022, 7, 21),
)
RATING_EU_2023: Final = Source(
    key="H-E12",
    title="Account health rating live in UK and EU (ChannelX, 2023)",
    link="https://channelx.world/2023/02/amazon-account-health-rating-live-in-uk-eu/",
    checked=CHECKED,
)
RATING_STEP: Final = Source(
    key="H-E3",
    title="Maintaining a good account health rating (agency, with Amazon's text)",
    link="https://sipranshecommgrowth.com/maintain-a-good-account-health-rating-during-the-holiday-season",
    checked=CHECKED,
)
RATING_POINTS: Final = Source(
    key="H-E4",
    title="Monitor your account health with new features (EU seller forums)",
    link="https://sellercentral-europe.amazon.com/forums/t/monitor-your-account-health-with-new-account-health-page-features/572635?page=5",
    checked=CHECKED,
)
RATING_RULES_IN: Final = Source(
    key="H-E7",
    title="Account health rating, by Amazon (IN seller forums)",
    link="https://sellercentral.amazon.in/seller-forums/discussions/t/7f6e4141-5823-4ea0-9e8c-3ad061f44f0b",
    checked=CHECKED,
)
ASSURANCE_COPY: Final = Source(
    key="H-E11",
    title="Account Health Assurance (copy of seller help)",
    link="https://hopted.com/integrations/amazon-sp-api/amazon-help-articles/seller-performance/account-health-assurance",
    checked=CHECKED,
)
STARS_AU: Final = Source(
    key="H-F1",
    title="How stars are weighed (text on an AU product page)",
    link="https://www.amazon.com.au/Systematic-Problem-Solving-Managers-Process-ebook/dp/B00C5W2JTQ",
    checked=CHECKED,
)
HALF_STARS_EU: Final = Source(
    key="H-F3",
    title="Which averages show how many half stars (EU seller forums)",
    link="https://sellercentral-europe.amazon.com/seller-forums/discussions/t/e995672c-f0fc-4242-b8e6-b19f3213ead0",
    checked=CHECKED,
)
TWELVE_TO_ONE: Final = Source(
    key="H-F6",
    title="The heavy price of service failure (blog, 2016)",
    link="http://www.moarcustomers.com/blog/2016/2/5/the-heavy-price-of-service-failure",
    checked=CHECKED,
    published=dt.date(2016, 2, 5),
)
FOUR_PERCENT: Final = Source(
    key="H-F7",
    title="Who complains: the survey of 1979 (Financial History 150)",
    link="https://fhmagazine.org/financial-history-150-summer-2024/0594642001721734026/p32",
    checked=CHECKED,
)
MESSAGES_2020: Final = Source(
    key="M-A3.1",
    title="Communication guidelines of 2020, and 30 days from delivery (eComEngine)",
    link="https://www.ecomengine.com/help/compliance-checklist",
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
    GUIDELINES_PARAPHRASE_2026,
    GUIDELINES_UK,
    REVIEWS_DE,
    REVIEW_ANSWERS_US,
    FORUM_REVIEWS_UK,
    FORUM_REVIEWS_FR,
    REVIEWS_DASHBOARD_CA,
    REVIEWS_DASHBOARD_IT,
    CONTACT_CUSTOMER_2023,
    CONTACT_THRESHOLD,
    STAR_METHOD,
    STARS_WEIGHTED_2015,
    ONE_TAP_RATINGS_2019,
    COMMENT_DEMANDED,
    WEEKLY_CAP_2016,
    SPEND_5_2016,
    SPEND_50_2016,
    REVIEW_GUIDELINES_2013,
    REVIEW_GUIDELINES_2015,
    REVIEW_DIGEST_2019,
    BRAND_REGISTRY_COURSE,
    VARIATIONS_2026,
    GUIDELINES_2023,
    SPEND_JP,
    SPEND_12_MONTHS,
    COMMENTS_END_2020,
    MAIL_TO_REVIEWERS_2016,
    GOLEM_2016,
    REFUSED_REVIEW_JP,
    BANNED_LIST_JP,
    VARIATIONS_2026_ZH,
    INCENTIVES_BANNED_2016,
    REVIEW_POLICIES_US,
    REVIEW_COMMENT_2018,
    RATINGS_NOT_LISTED,
    MARKETPLACE_IDS,
    GUIDELINES_MODERATOR_UK,
    GUIDELINES_ANNOUNCED_US,
    GUIDELINES_MOVED_DE,
    IMPORTANT_ENDED,
    INSERTS_MODERATOR_DE,
    INSERTS_REMINDER_2019,
    GUIDELINES_DE,
    GUIDELINES_CA,
    GUIDELINES_OLD_DE,
    SUBJECT_LINES_DE,
    MESSAGING_SG,
    MESSAGING_FAQ_OLD,
    MESSAGING_FAQ,
    RESPONSE_TIME_US,
    CODE_OF_CONDUCT_DE,
    PROHIBITED_ACTIVITIES_PL,
    GUIDELINES_ZONGURU,
    GUIDELINES_ENIDA,
    MAIL_CONTENT_TOOL,
    MAIL_COMPLIANCE_TOOL,
    GUIDE_30_DAYS_2020,
    RESTRICTION_TOOL,
    MAIL_TERMS_TRENDLE,
    REPLY_LENGTH_JP,
    MESSAGING_API,
    SOLICITATIONS_API,
    SOLICITATIONS_SETUP,
    SOLICITATION_WINDOW_2026,
    SOLICITATION_ERROR_2020,
    BUTTON_LAUNCH,
    OPT_OUT_TOOL,
    BGH_2018,
    RESTRICTION_LENGTH,
    MESSAGING_SKILL,
    INSERT_CHECKLIST,
    TERMS_EDESK,
    SOLICITATION_REPEATED,
    OPT_OUT_2017,
    BUYER_LANGUAGE_TOOL,
    SHIPMENT_MAIL_REQUIRED,
    REVIEWER_MAILED_2021,
    CARD_HUSHED_IT,
    POSING_AS_AMAZON_ES,
    REVIEW_GIFT_SCREENSHOT,
    SOLICITATIONS_GUIDE,
    REVIEW_PLEA,
    REFUND_WORDING_ZH,
    REVIEWERS_PURSUED_FR,
    REVIEW_VIOLATIONS_BR,
    REVIEW_POLICIES_IT,
    REVIEW_POLICIES_UK,
    REVIEW_POLICIES_2018,
    CODE_OF_CONDUCT_COPY,
    PROHIBITED_ACTIVITIES_AU,
    REVIEW_SWAPS,
    INSERTS_2019,
    REVIEW_POLICIES_DE,
    FTC_RULE_2024,
    FTC_LETTERS_2025,
    DMCC_2025,
    EU_OMNIBUS,
    SELLER_CANCELS,
    SELLER_QUOTES_CONDUCT,
    ODR_US,
    ODR_SA,
    HEALTH_IN_2017,
    BREWS_2008,
    MODELS_2165,
    HEALTH_SCHEMA,
    PERFORMANCE_FAQ,
    PAUSE_EU_2020,
    PAUSE_US_2020,
    CLAIM_US,
    CLAIM_US_NEWER,
    CLAIM_DE,
    CLAIM_MODERATOR,
    CLAIM_BUY_SHIPPING,
    CHARGEBACK_US,
    FEEDBACK_SCORE_US,
    FEEDBACK_MATTERS,
    EEPELICAN_GUIDE,
    LATE_SHIPMENT_AU,
    CANCELLATION_CA,
    CANCELLATION_JP_2020,
    TRACKING_US,
    TRACKING_US_2025,
    TRACKING_UK,
    TRACKING_CA,
    TRACKING_EU_2025,
    TRACKING_JP,
    ON_TIME_LEGACY_US,
    ON_TIME_LEGACY_CA,
    ON_TIME_US_2024,
    ON_TIME_WINDOW,
    ON_TIME_US_2026,
    ON_TIME_UK_2025,
    OWN_SHIPPING_EU_2026,
    MARKETMAZE,
    CONTACT_RESPONSE_US,
    CONTACT_RESPONSE_RULES,
    CONTACT_RESPONSE_2015,
    CONTACT_RESPONSE_MAIL,
    DISSATISFACTION_COPY,
    RETURNS_EU,
    REFUND_RATE_FAQ,
    FEEDVISOR_2018,
    INVOICE_FR,
    INVOICE_2021,
    VOICE_OF_CUSTOMER,
    RATING_2022,
    RATING_EU_2023,
    RATING_STEP,
    RATING_POINTS,
    RATING_RULES_IN,
    ASSURANCE_COPY,
    STARS_AU,
    HALF_STARS_EU,
    TWELVE_TO_ONE,
    FOUR_PERCENT,
    MESSAGES_2020,
)
"""All of them, in the order of this file."""
