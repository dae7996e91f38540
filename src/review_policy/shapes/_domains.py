"""
Host names: the endings that count, and how people spell out the dot.
"""

from __future__ import annotations

from typing import Final


SURE_ENDINGS: Final = frozenset(
    # Generic ones, and those kept for documentation (RFC 2606).
    "com net org edu gov mil int info biz name pro mobi asia shop store online"
    " site website web tech app dev blog club xyz top vip live email support"
    " help center company solutions services world life space cloud digital"
    " media agency studio design art music games game toys gifts fashion style"
    " clothing shoes jewelry beauty health care pet fit run bike auto cars"
    " parts tools kitchen house garden tips guru ninja expert deals sale"
    " discount promo coupons reviews review link click page zone network"
    " systems software video photos pictures tv fm io ly gg cc ai gl"
    " example test xxx tel cat"
    # Countries whose letters are no common word.
    " uk de fr pl nl eu ch cz dk fi nz za jp kr cn tw hk sg my th vn ph au br"
    " mx ar cl pe uy py ve ru ua by bg hr rs sk hu gr tr ie lt lv ee cy il ae"
    " sa eg qa kw bh jo lb tn dz ke ng gh pk bd lk np id gr"
    # Of other scripts.
    " рф 中国 中國 台灣 香港 公司 网络 网址 商店 みんな 한국 مصر امارات"
    " السعودية".split()
)
"""Endings that make a bare host name one, also amid running words."""

WORDY_ENDINGS: Final = frozenset(
    "it in is at be me my us am as do la ma ca co si he se es so to no pm ws"
    " st sh re in ro pt gs ms an ne na mu va md lu li mt one best".split()
)
"""Endings that are words as well, as after a full stop without a blank."""

ENDINGS: Final = SURE_ENDINGS | WORDY_ENDINGS

SPOKEN_ENDINGS: Final = frozenset(
    "com net org info biz shop store online de fr it es pt nl be pl se uk eu"
    " ch at ie us ca au br mx tr jp kr cn tw sa ae eg io co me tv app example"
    " test site".split()
)
"""Endings that people spell out, as in "mysite dot com"."""

MAIL_HOSTS: Final = frozenset(
    "gmail googlemail yahoo hotmail outlook live icloud aol gmx web proton"
    " protonmail yandex mail qq 163 126 naver hanmail daum orange free wanadoo"
    " libero virgilio tiscali wp onet interia o2 t-online freenet btinternet"
    " sky msn ymail rocketmail comcast verizon bol uol terra ziggo kpn telenet"
    " bluewin sapo".split()
)

DOT_WORDS: Final = (
    "dot|d0t|punkt|point|punto|ponto|punt|kropka|nokta|ponit|нокта|точка"
    "|نقطة|نقطه|دوت|ドット|どっと|닷|점|쩜|点|點"
)
_NEEDS_BLANKS: Final = (
    "dot|d0t|punkt|point|punto|ponto|punt|kropka|nokta|точка|نقطة|نقطه|دوت"
)
_NEEDS_NO_BLANKS: Final = "ドット|どっと|닷|점|쩜|点|點"

SPELT_DOT: Final = (
    rf"(?:[ ]{{0,2}}[(\[{{<*]{{1,2}}[ ]?(?:{DOT_WORDS}"
    rf"|\.)[ ]?[)\]}}>*]{{1,2}}[ ]{{0,2}}"
    rf"|[ ]{{1,3}}(?:{_NEEDS_BLANKS})[ ]{{1,3}}|[ ]?(?:{_NEEDS_NO_BLANKS})[ ]?"
    r"|(?<=[a-z])-dot-(?=[a-z]))"
)
"""A dot in words: "(dot)", " punkt ", "点"."""
