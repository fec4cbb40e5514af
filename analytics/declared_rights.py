"""Consents taken back, objections, requests to see or erase what is held, in any words.

What it is about and what is wanted of it may stand in two sentences: "I once signed for
that study. I'm taking it back." A question whether one could is no declaration.

Patterns as `analytics/word_patterns.py` reads them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from analytics.business import read_business
from analytics.hearing import Hearing, Passage, sentence_of
from analytics.sentences import Sentence, denies
from analytics.word_patterns import find_any, listed, plain
from custody.records.calls import PartyRole
from custody.records.declarations import Declaration, DeclarationKind

CONFIDENCE = 0.75
REACH = 2
"""Sentences from what it is about to what is wanted of it, at most."""


@dataclass(frozen=True, slots=True)
class Right:
    """How a right is claimed in one language.

    Attributes:
        topic: what it is about.
        acts: what is wanted of it.
        asks_only: what makes it a question about the rules.
        may_deny: whether a "not" may stand with what is wanted.
    """

    topic: tuple[str, ...]
    acts: tuple[str, ...]
    asks_only: tuple[str, ...]
    may_deny: bool = False


_ASKS_ONLY = {
    "fi": listed("""
        jos|mikäli;
        voiko|voiks|pystyykö|saako|onks|onko|kuka|kauanko|miten|missä|miks|miksi|koska;
        mitä .. tarkottaa|tarkoittaa|meinaa;
        oonko|olenko|näkeekö
    """),
    "sv": listed("""
        om man|jag|nån|någon;
        kan|får|är man|det;
        vem|vilka|länge|hur|när|varför;
        vad .. betyder|innebär;
        har|gav jag
    """),
    "en": listed("""
        if;
        can|could|may|does|do|must one|someone|people|anybody|anyone;
        who|how|when|why|where;
        what .. mean|means;
        have|did i;
        is .. true
    """),
}
RIGHTS: dict[DeclarationKind, dict[str, Right]] = {
    DeclarationKind.CONSENT_WITHDRAWAL: {
        "fi": Right(
            listed("""
                *suostum*|*lupa|*luvan|*lupaa|*lupani|valtuut*;
                allekirjot*|allekirjoit*|suostuin|annoin .. *tieto*|*tutkimu*|*tiedot;
                *tietoja|*tietoni|*tiedot .. käyttää|jakaa|luovuttaa|luovut*
            """),
            listed("""
                perun|perua|peruun|peruutan|peruuttaa|perutaan|peruttava;
                otan|ottaa|otetaan|vedän|vetää|vedetään .. takas*|takaisin|pois;
                ottakaa|poistakaa|poista|ota .. pois|sen|se;
                en|ei .. halua|haluu|tahdo|anna|suostu|enää
            """),
            _ASKS_ONLY["fi"],
            may_deny=True,
        ),
        "sv": Right(
            listed("""
                *samtyck*|*tillstånd*|medgivande*|fullmakt*|lov|lovet;
                skrev|skrivit|gav|gett|godkände .. under|lov|forskning*|studie*;
                uppgifter* .. användas|delas|lämnas|används
            """),
            listed("""
                återkall*|drar|ångra*|upphäv*;
                tar|ta|tas|dra .. tillbaka|bort;
                vill .. inte .. längre|mer|mera|att
            """),
            _ASKS_ONLY["sv"],
            may_deny=True,
        ),
        "en": Right(
            listed("""
                consent*|permission|authoris*|authoriz*;
                signed|agreed|allowed|gave|said .. use|share|research|study|details|
                  data;
                share|sharing|use|using .. my .. details|data|records|information
            """),
            listed("""
                withdraw*|revok*|rescind*|retract*|cancel*;
                take|taking|took|pull .. back|off|away|out;
                don't|not|no .. want|longer|more|any
            """),
            _ASKS_ONLY["en"],
            may_deny=True,
        ),
    },
    DeclarationKind.ACCESS_REQUEST: {
        "fi": Right(
            listed("""
                mun|minun|musta|minusta|mua|omat|omista|itsestäni .. *tiedo*|*tieto*|
                  *paper*|*kansio*|*nauh*|*tallen*|*äänit*|*arkist*|*rekister*;
                teillä .. musta|minusta;
                *tallen*|*nauh*|*kirjan* .. musta|minusta
            """),
            listed("""
                kopio*|jäljennös*|tulost*|ote|otteen;
                lähettä*|lähetät*|toimitta*|saada|saisin|saisinko|haluun|haluan|haluisin|
                  haluaisin|vaadin|pyydän .. nähdä|tietää|kaik*|*tiedo*|*nauh*|saada;
                nähdä .. kaik*
            """),
            _ASKS_ONLY["fi"],
        ),
        "sv": Right(
            listed("""
                mina|mitt|min .. uppgifter*|journal*|register*|akt|papper*|inspelning*;
                ni .. har|sparat|samlat|lagrat .. om mig;
                om mig
            """),
            listed("""
                kopi*|utdrag*|utskrift*;
                vill|begär|skulle .. se|veta|få|ha|läsa|höra;
                skicka*|sänd* .. allt|alltihop|det|dem|uppgifter*
            """),
            _ASKS_ONLY["sv"],
        ),
        "en": Right(
            listed("""
                my .. file|records|record|data|information|details|notes;
                you|you've|have|hold|keep|stored|got|kept .. on|about me
            """),
            listed("""
                copy|copies|printout|extract|transcript;
                want|like|request|demand|entitled .. see|know|have|read|hear|everything;
                send|give .. me .. everything|all|what|copy
            """),
            _ASKS_ONLY["en"],
        ),
    },
    DeclarationKind.ERASURE_REQUEST: {
        "fi": Right(
            listed("""
                minut|mut|*tietoni|*tietojani|*tietojeni|henkilötie*;
                mun|minun|minusta|musta .. *tiedot|*tietoja|*tiedon|paperit
            """),
            listed("""
                *poist* .. *rekister*|kone*|järjestelm*;
                *rekister*|kone*|järjestelm* .. *poist*|pyyh*;
                pyyhk*|pyyhi*|hävit*|tuhot*|tuhoa*|unohta*;
                *tietoni|*tietojani|*tietojeni|*tiedot .. *poist*
            """),
            _ASKS_ONLY["fi"],
            may_deny=True,
        ),
        "sv": Right(
            listed("""
                mig|mina .. ur|uppgifter*|personuppgifter*|register*;
                allt .. om mig
            """),
            listed("""
                radera*|sudda*|förstör*|utplån*|glöm*;
                avlägsna*|ta|tas .. register*|uppgifter*|system* .. bort;
                uppgifter* .. avlägsna*|borttag*|bort
            """),
            _ASKS_ONLY["sv"],
            may_deny=True,
        ),
        "en": Right(
            listed("""
                my .. data|details|information|records|file;
                me .. out|from .. computer*|system*|register*|record*|books;
                everything|all .. on|about me
            """),
            listed("""
                eras*|delet*|destroy*|wipe*|rub|forget|forgotten|purge*|scrub;
                remov* .. data|details|information|records|file;
                data|details|information|records|file .. remov*
            """),
            _ASKS_ONLY["en"],
            may_deny=True,
        ),
    },
    DeclarationKind.OBJECTION: {
        "fi": Right(
            listed("""
                *tietojen*|*tietoja*|puhelu*|nauho* .. *käsittel*|*käyt*|*lue*|*kuunt*;
                *analy*|*tilasto*|*profil*;
                kone|tekoäly .. luke*|kuunte*
            """),
            listed("""
                vastusta*;
                en|ei .. hyväksy|salli|suostu
            """),
            (*_ASKS_ONLY["fi"], "*markkinoin*|*maino*|*mainon*"),
            may_deny=True,
        ),
        "sv": Right(
            listed("""
                uppgifter*|personuppgifter*|samtal* .. behandl*|använ*|läs*|lyssn*;
                behandl*|använd* .. uppgifter*|personuppgifter*|samtal*;
                *analys*|*statistik*|*profil*;
                maskin|dator .. läser|lyssnar
            """),
            listed("""
                invänder|invända|motsätter;
                är emot;
                jag .. inte .. godkänner|tillåter;
                jag .. godkänner|tillåter inte
            """),
            (*_ASKS_ONLY["sv"], "*marknads*|*reklam*"),
            may_deny=True,
        ),
        "en": Right(
            listed("""
                processing|use|used|using .. data|details|information|calls|statistics;
                data|details|information|calls .. processed|used|read|analysed;
                analytics|statistics|profiling;
                machine|computer|robot .. read|reading|listen|listening
            """),
            listed("""
                object|objecting|against;
                not|don't|won't .. having|accept|allow|agree
            """),
            (*_ASKS_ONLY["en"], "marketing|adverts"),
            may_deny=True,
        ),
    },
}


def declared_rights(hearing: Hearing) -> Iterator[Declaration]:
    """Find rights that the caller claimed, at most one of a kind."""
    sentences = [
        one
        for one in read_business(hearing).sentences
        if one.party is not PartyRole.AGENT
    ]
    claimed = {
        kind: found
        for kind, by_language in RIGHTS.items()
        if (found := next(_claimed(by_language, sentences), None)) is not None
    }
    erased = claimed.get(DeclarationKind.ERASURE_REQUEST)
    for kind, found in claimed.items():
        # "I want all you have on me destroyed" is no wish to see it
        if kind is not DeclarationKind.ACCESS_REQUEST or found != erased:
            yield Declaration(
                kind=kind,
                quote=found.quote,
                party=found.stretch.party,
                channel=found.stretch.channel,
                start=found.start,
                end=found.end,
                confidence=CONFIDENCE,
            )


def asks_for_rules(where: Passage, language: str) -> bool:
    """Tell whether a passage stands in a question of what one could do: "if one"."""
    stretch = where.stretch
    first, last = sentence_of(stretch, where.first)
    tokens = [plain(word.text) for word in stretch.words[first : last + 1]]
    return find_any(_ASKS_ONLY[language], tokens) is not None


def _claimed(
    by_language: dict[str, Right], sentences: list[Sentence]
) -> Iterator[Passage]:
    for place, topic in enumerate(sentences):
        right = by_language[topic.language]
        if _asks_only(topic, right) or not find_any(right.topic, topic.tokens):
            continue
        for other in sentences[place : place + REACH + 1]:
            if other.order - topic.order > REACH or _asks_only(other, right):
                break
            if find_any(right.acts, other.tokens) and (
                right.may_deny or not _denies(other)
            ):
                yield other.passage() if other is not topic else topic.passage()
                break


def _asks_only(sentence: Sentence, right: Right) -> bool:
    """Tell whether a sentence asks what the rules are."""
    return find_any(right.asks_only, sentence.tokens) is not None


def _denies(sentence: Sentence) -> bool:
    words = sentence.stretch.words[sentence.first : sentence.last + 1]
    return any(denies(word.text, sentence.language) for word in words)
