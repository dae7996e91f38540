"""
Links by which a parcel is followed.
"""

from __future__ import annotations

import re

from typing import Final


CARRIERS: Final = frozenset(
    "ups fedex usps dhl dpd gls tnt royalmail parcelforce evri hermesworld"
    " myhermes yodel ontrac lasership purolator canadapost auspost startrack"
    " postnl bpost correos correosexpress seur mrw laposte colissimo"
    " chronopost mondialrelay poste sda brt bartolini inpost pocztex"
    " poczta-polska postnord bring ptt ptt yurticikargo aramex smsa sagawa-exp"
    " kuronekoyamato japanpost cainiao yunexpress 17track parcelsapp aftership"
    " deutschepost swisspost post".split()
)
"""Second-level names of carriers and of sites that follow parcels."""

_TRACKS: Final = re.compile(
    r"(?:^|[/.?&=_-])(?:track\w{0,12}|trace|tracing|tra\w?king|sendung\w{0,14}"
    r"|suivi\w{0,6}|seguimiento|rastreo|rastreio|spedizion\w|sledzenie"
    r"|parcel\w{0,10}|shipment\w?)(?:$|[/.?&=_#-])"
)


def follows_parcel(host: str, address: str) -> bool:
    """
    Whether an address is one by which a parcel is followed.

    >>> follows_parcel("www.ups.com", "https://www.ups.com/track?n=1z9")
    True
    """
    labels = host.split(".")
    if CARRIERS.intersection(labels[:-1]):
        return True
    rest = address.partition("//")[2] or address
    return _TRACKS.search(rest) is not None
