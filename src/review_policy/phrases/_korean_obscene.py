"""
Obscene words of Korean, and what their innocent doubles stand next to.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from review_policy.certainty import Certainty
from review_policy.phrases._obscene import (
    Homograph,
    InContext,
    ObsceneWords,
    lines,
    words,
)


_FIRST_SYLLABLE: Final = 0xAC00
_ENDINGS: Final = 28
"""How many ways a syllable can end, the first of them without consonant."""

_ANYWHERE: Final = words(
    """
    도 만 의 에 에게 한테 께 에서 부터 까지 처럼 보다 만큼 하고 들 들이 들은
    들을 들도 들의 들에게 들한테 들과 같은 같이 인 인데 인지 입니다 입니까 임
    """
) | {""}
_AFTER_CONSONANT: Final = words(
    """
    은 이 을 과 으로 이랑 이나 이다 이네 이네요 이야 이고 이라 이라고 이라는
    이라도 이라서 이에요 이예요 이었다 이었는데 이냐 이지 이죠 이며 아
    """
)
_AFTER_VOWEL: Final = words(
    """
    는 가 를 와 로 랑 나 다 네 네요 야 고 라 라고 라는 라도 라서 예요 에요 였다
    였는데 냐 지 죠 며
    """
)
_LATIN_TOO: Final = _AFTER_CONSONANT | _AFTER_VOWEL
"""What follows Latin letters, whose sound their spelling does not tell."""

_ENDS: Final = {
    True: ("은", "이", "을", "과", "이에요"),
    False: ("는", "가", "를", "와", "예요"),
}


def with_particles(nouns: Iterable[str]) -> frozenset[str]:
    """
    Write *nouns* with the particles and endings that are joined to them.

    >>> forms = with_particles(["책", "차"])
    >>> [form in forms for form in ("책", "책을", "차를", "차을")]
    [True, True, True, False]
    """
    return frozenset(
        noun + ending
        for noun in nouns
        for ending in (
            *_ANYWHERE,
            *(_AFTER_CONSONANT if _is_closed(noun) else _AFTER_VOWEL),
            *(_LATIN_TOO if noun[-1].isascii() else ()),
        )
    )


def _named(nouns: Iterable[str]) -> frozenset[str]:
    """
    Write *nouns* with the commonest particles only, for neighbours.
    """
    return frozenset(
        noun + ending
        for noun in nouns
        for ending in ("", "도", "의", "에", *_ENDS[_is_closed(noun)])
    )


def _is_closed(noun: str) -> bool:
    """
    Whether the last syllable ends in a consonant.
    """
    return (ord(noun[-1]) - _FIRST_SYLLABLE) % _ENDINGS > 0


def _joined(firsts: frozenset[str], seconds: frozenset[str]) -> frozenset[str]:
    return frozenset(first + second for first in firsts for second in seconds)


_FRONTS: Final = words(
    """
    아 야 이 저 그 니 왜 개 야이 아이 아오 에이 에라이 이런 저런 진짜 존나 미친
    아니 좆 씹
    """
)
"""What is often written together with the oath that follows."""

_OATH: Final = words(
    """
    씨발 시발 씨팔 시팔 씨빨 시빨 쉬발 씌발 싀발 쓰발 쓰벌 씨벌 시벌 씨펄 시펄
    시부럴 시부랄 씨부럴 씨부랄 씨바알 시바알 씨이발 시이발 ㅆㅂ ㅅㅂ ㅆ발 ㅅ발
    씨ㅂ 병신 븅신 ㅂㅅ ㅄ 지랄 ㅈㄹ ㅈ랄
    """
)
"""The oaths that are written so."""

_FUCK: Final = words(
    """
    씨발 시발 씨팔 시팔 씨빨 시빨 쒸발 쉬발 쉬팔 쉬빨 씌발 싀발 싯발 씻발 쓰발
    쓰벌 쓰팔 씨벌 시벌 씨펄 시펄 씨뻘 씨밸 시밸 시부럴 시부랄 씨부럴 씨부랄
    씨바알 시바알 씨바랄 시바랄 씨바럴 시바럴 씨이발 시이발 씨이이발 시이이발
    씨이팔 씨이벌 씨이바 씨봘 시봘 씨볼놈 씹할 씹팔 씹알 슈벌 슈발 씨뱅새
    씨방새끼 시방새끼 씨불놈 시불놈 씨불년 시불년 씨바새 시바새끼 시바새키
    씨바놈 시바놈 씨바년 시바년 씨바럼 시바롬 시바럼 씨바롬 씨바것들 시바것들
    쒸바 쒸벌 쌰발 띠발놈 띠발새끼

    씨ㅂ 시ㅂ 씨ㅂㅏㄹ 시ㅂㅏㄹ 씨바ㄹ 시바ㄹ 씨ㅣ발 씨ㅡ발 시ㅡ발 씨ㅏ발
    ㅆㅣ발 ㅅㅣ발 ㅆㅣㅂㅏㄹ ㅅㅣㅂㅏㄹ ㅆㅣ바 ㅆㅂ ㅅㅂ ㅆㅃ ㅅㅃ ㅆㅍ ㅆ발
    ㅅ발 ㅆ팔 ㅆ벌 ㅆ바 씨1발 시1발 씨2발 시2발 씨0발 시0발 씨8 시8 씨b 씨x 시x
    씨bal 시bal 씨i발 시i발 씨a발 시a발 씨o발 시o발 ㅆ1발 ㅅ1발 ㅆ1ㅂ ㅅ1ㅂ
    ㅅ2ㅂ ㅆ8 c발 c팔 c벌 c8놈 18놈 18새끼 18색히 18넘 18롬 18ㅅㄲ 십팔놈
    십팔새끼 십팔년아 10새끼 10새기 10쌔끼 10세끼야
    """
)

_CRIPPLE: Final = words(
    """
    병신 븅신 븅쉰 븅딱 븅싄 병쉰 병싄 병씬 벼엉신 병시인 빙딱이 병1신 병i신
    병a신 병x신 병ㅅ 병ㅡ신 븅ㅅ ㅂㅅ ㅄ ㅂ1ㅅ ㅂ신 ㅂㅕㅇㅅㅣㄴ
    """
)

_FIT: Final = words(
    """
    지랄 쥐랄 지럴 지롤 찌랄 ㅈㄹ ㅈ랄 지1랄 지i랄 ㅈ1랄 지ㄹ
    """
)

_CUBS: Final = words(
    """
    새끼 새키 쌔끼 쌔키 쉐끼 쉐키 쒜끼 색히 색끼 섹히 새꺄 쌔꺄 새퀴 새뀌 섀끼
    쉑끼 쉑히 쉨히 ㅅㄲ 샊 샠
    """
)
"""Young of animals, and what one calls a man, in many spellings."""

_CALLED: Final = words(
    """
    씹 십 미친 이 그 저 판매자 사장 기사 택배기사 택배 배달 배송 사기꾼 사기
    도둑놈 쓰레기 양아치 장사꾼 업자 직원 상담원 알바 되팔이 짱깨 중국 왜놈
    쪽바리 호모 게이 장애 장애인 애자 거지 그지 거지같은 개독 변태 찐따 등신
    또라이 틀딱 한남 페미 빨갱이 좌빨 일베 후레 애비없는 애미없는 잡 늙은 썩을
    육시랄 염병할 망할 빌어먹을 개같은 돌대가리 애 놈의 이놈의 저놈의 이런 저런
    쓰레기같은 더러운 나쁜 못된 싸가지없는 양심없는 인간쓰레기 정신병자 멍청한
    한심한 조선족 홍어
    """
)
"""Who is called so, written together with the word."""

_STEMS: Final = (
    _FUCK
    | _CRIPPLE
    | _FIT
    | _joined(_FRONTS, _OATH)
    | _joined(_CALLED, words("새끼 새키 쌔끼 쉐끼 색히 ㅅㄲ"))
    | _joined(words("씹 십 미친 이 그 저"), _CUBS)
    | words(
        """
        존나 쫀나 존내 쫀내 좃나 졸나게 존1나 존i나 ㅈㄴ ㅈ나 ㅈ1나 개존나
        아존나 진짜존나 씨존나

        좃같 좃까 좃도모 좃밥 좃만 좃됐 좃되 좃돼 좃망 좃소 좃물 좃대가리 좃빠
        좃빨 개좃 좇같 좇까 좇밥 좇만한 좇됐 좇망 개좇 죳같 죳까 죳나 죶같 쫒같
        졷같 졷까 졷나 졷밥 졷망 개졷 ㅈ같 ㅈ까 ㅈ됐 ㅈ되 ㅈ돼 ㅈ밥 ㅈ망 ㅈ소
        ㅈ도모 ㅈ만한 ㅈㄱㅌ 조까라 조까튼 조까네 조까고있 조깟네 조카튼 족까라
        족까네 족같은 족같네 족같다 족같아 족같이

        씹새 씹쌔 씹색 씹년 씹놈 씹창 씹좆 씹물 씹질 씹치 씹선비 씹노잼 씹구려
        씹구리 씹쓰레기 씹탱 씹귀 씹덕후 씹상타 씹하타 씹병 씹거지 씹양아치
        씹간나 씹쌍 씹썅 씹빨 씹망 씹극혐 씹게이 씹한남 개씹 십새키 십쌔 십색히
        십색끼 십할놈 쉽새 쉽쌔 쉽세끼 씁새끼

        개새기 개쌔 개쉑 개색기 개색히 개색끼 개색휘 개섹히 개샊 개샠 개쉬키
        개쇄끼 개샛끼 개셋끼 개쓰레기새 걔새끼 ㄱㅅㄲ 개ㅅㄲ 개ㅅ끼 ㄱ새끼
        개새ㄲ 개1새끼 캐새끼 깨새끼 가새끼 개놈새 개놈의 개노무 개쉐끼 개쉐키
        개쉐이끼 개쒜끼 개섀끼 개시키야 개시키들 개시키놈 개호로 개후레 개잡년
        개잡놈 개썅 개쌍 개간나 애새끼 쉐끼야 쉐키야 색히야

        썅 쌍년 쌍놈 쌍노무 쌍누무 쌍것들 샹년 샹놈 미친년 미틴년 미췬년 잡년
        잡놈 갈보년 걸레년 걸레같은년 개걸레년 더러운년 창년 개창년 창놈 화냥년
        화냥질 술집년 헤픈년 돌은년 또라이년 사기꾼년 도둑년 판매자년 상담원년
        직원년 이년아 이년들아 저년아 그년아 년놈들 연놈들아 개년아 개년들
        늙은년

        호로자식 호로잡 호로년 호로놈 호로쉐 호로새끼 호로시키 후레자식
        후레새끼 후레아들 호래자식 호래아들 홀애자식 후레놈 육시랄 육시럴
        육실할 육씨랄 염병할년 염병할놈

        니애미 니에미 니애비 니에비 니앰 네애미 네에미 느그애미 느그에미
        느그애비 니네애미 니네애비 느금 느검마 느개비 느개미 느그매새 니미럴
        니미랄 니미씨 니미뽕 니기미 니기럴 네미럴 네미랄 애미뒤 애미없 애미창
        애미터 에미뒤 에미없 에미창 에미터 애비뒤 엠창 앰창 니엄마창 엄마창녀
        ㄴㄱㅁ ㄴㅇㅁ ㅇㅁㅊㄴ

        보지년 보짓물 보지구멍 보빨 보슬아치 보전깨 된장보지 보징어 뷰지년
        자짓물 좆자지 후장따 후장섹 후장빨 사까시 싸까시 빠구리 빠구뤼 젖탱이
        딸딸이나치 딸딸이치 딸잡이 정액받이 좆집 육변기 입싸해 입보지 똥까시

        짱깨 짱께 짱꼴라 짱꼴래 짱꼴레 짱꼬라 짱골라 쪽바리 쪽빠리 쪽발이새
        조센징 조센진 조센찡 똥남아 개슬람 전라디언 절라디언 개쌍도 개쌍디언
        니그로새 똥꼬충 똥게이

        뻐큐 뻑큐 빠큐 뻑유 퍽유 퍽큐 퍽킹 뻑킹 퍼킹 뻐킹 퍼큐 마더퍼커
        마더뻐커 머더퍼커 마덜퍼커 마더파커 썬오브비치 선오브비치 썬오브어비치
        애스홀 쒯 불쉿 뻐규
        """
    )
)

_ROMAN: Final = words(
    """
    tlqkf tlqkfsha tlqkfshadk tlqkfsus tlqkd tlqk qudtls qudtlsdk rotorl
    rotorldi wlfkf wlfkfgkfp whssk whsskrp whwrkx whwrkxsp ssibal sibal shibal
    ssival ssipal shipal sipal gaesaekki gaesekki gaesaeki gesekki gaesaki
    byungsin byeongsin byungshin jonna jiral jotkka joka fuck fucks fucking
    fuckin fucker fuckers fucked motherfucker motherfuckers shit shits shitty
    bullshit asshole assholes bitch bitches cunt cunts
    """
)

_ALWAYS: Final = words(
    """
    씨발 씨팔 시발 씨발놈 씨발년 씨발새끼 씨발놈들 시발놈 시발년 시발새끼
    씨팔놈 씨팔년 개새끼 개새끼들 개쌔끼 병신 병신새끼 병신놈 병신년놈 지랄 좆
    좆까 좆같은 존나 씹새끼 씹년 씹놈 썅 썅년 썅놈 쌍년 화냥년 창년 보지년
    느금마 니애미 니미럴 호로새끼 호로자식 후레자식
    """
)
"""The plain forms, which a mask may hide; all others are in the stems."""

_LITTER: Final = _named(
    words(
        """
        고양이 강아지 냥이 댕댕이 멍멍이 아깽이 오리 병아리 닭 돼지 멧돼지 소
        송아지 말 양 염소 토끼 햄스터 고슴도치 다람쥐 청설모 기니피그 앵무새
        앵무 제비 참새 까치 비둘기 독수리 펭귄 곰 사자 호랑이 표범 치타 늑대
        여우 코끼리 기린 원숭이 고릴라 판다 캥거루 코알라 사슴 고라니 노루 수달
        물개 바다표범 물범 고래 돌고래 상어 거북이 거북 도마뱀 개구리 뱀 악어
        공룡 물고기 구피 베타 금붕어 열대어 새우 게 문어 오징어 가재 달팽이
        거미 쥐 생쥐 두더지 너구리 오소리 스컹크 알파카 당나귀 조개 백조 학
        두루미 올빼미 부엉이 포켓몬 동물 짐승 반려동물 애견 애묘 진돗개 푸들
        리트리버 시바견 말티즈 비숑 손가락 손꾸락 발가락 발꼬락 손톱 발톱 밧줄
        짚 볏짚 매듭 둥지 어미 어미개 분양 출산 번식 사육 부화 수유
        """
    )
) | words(
    """
    내 우리 제 울 우리집 저희 저희집 금쪽같은 미운 낳은 낳았어요 낳고 낳아서
    낳았는데 낳은지 태어난 태어났어요 키우는 키우고 키워요 기르는 귀여운
    귀여워요 귀엽고 귀엽네요 귀여워 예쁜 이쁜 이쁜이 사랑스러운 어린 갓 갓난
    마리 한마리 두마리 세마리 네마리 1마리 2마리 3마리 4마리 5마리 마리가
    마리를 꼬는 꼬기 꼬아 꼬인 꼰 젖먹이 엄마 아빠 모자 인형 피규어 캐릭터 동화
    그림책 다큐 번째 치는 쳐서 친 안 밴 품은 보살피는 곱창 보 회
    """
)

_NEGATED: Final = words(
    """
    않고 않은 않는 않아 않아요 않았 않았어요 않았습니다 않습니다 않네요 않으면
    않으려고 않게 않지만 않는데 않도록 않을 않기 않음 않다 않더라도 않아도
    않으니 않으시면 않으셔도 않았는데 않았던 않았지만 않나요 않았다 못해 못해서
    못하고 못하는 못한 못했어요 못했습니다 못했는데 못하게 못합니다 못할
    못했네요 못했다 못하네요 말고 말라고 말아 말아요 말아라 마 마라 마세요
    마시고 마십시오 마시길 마시기 말기 말자 말았어야 말길 말고요 말란 말라는
    말아야 말았으면 맙시다 말든 않던데 않더라고요
    """
)
"""What follows where the word is a verb: not to see, not to sleep."""

_LUST: Final = words(
    """
    빨아줘 빨아라 빨고싶다 빨고싶어 핥아 핥고 핥아줘 핥아라 핥고싶다 박아줘
    박고싶다 쑤셔 쑤시고 쑤셔줘 따먹고 따먹는 따먹자 벌려라 벌리고 넣어줘 꼴린
    꼴려 꼴렸 발기 발기된 딜도 섹스 포르노 야동 냄새나는 씹 좆 씨발 시발 존나
    네년 니년 년들 대물
    """
)
_MEMBER: Final = _LUST | words(
    """
    큰 커다란 굵은 작은 내 니 네 빨아 빨고 빨래 흔들어 흔들고 만져 만져줘 꺼내
    꺼내서 세우고 선
    """
)

_MOTHERS: Final = words(
    """
    니 네 니네 니놈 네놈 느그 너네 너희 뒤진 뒤졌냐 디진 죽은 없는 없냐 없는놈
    없는새끼 터진 팔아 팔아라 팔고 씨발 시발 씹 창녀 걸고 욕
    """
)

_CALLING: Final = words(
    """
    이 저 그 야 개 미친 씨발 시발 씹 병신 존나 좆같은 개같은 나쁜 더러운 도둑
    도둑놈의 사기꾼 사기꾼의 사기 판매자 판매자는 판매자가 판매자놈의 사장
    사장이 사장은 택배 택배기사 기사 어떤 무슨 뭔 이런 저런 그런 썅 쌍놈의 놈의
    이놈의 쓰레기 쓰레기같은 양아치 한심한 싸가지없는 싸가지 양심없는 양심
    멍청한 무식한 뻔뻔한 비열한 거지같은 그지같은 호로 후레 짱깨 왜놈 인간
    또라이 등신 찐따 호구 모자란 빌어먹을 망할 썩을 염병할 육시랄 재수없는 꺼져
    닥쳐 뒤져라 죽어라 죽여버릴 죽일 뒈져라 ㅈ같은 니 너 너같은 니같은 지독한
    """
)

_OATHS: Final = words(
    """
    아 야 존나 졸라 뭐야 놈 놈아 놈들 새끼 새끼들 년 에라 에이 에휴 뭐하는 미친
    짜증나네 짜증나 짜증나게 빡치네 열받네 열받아 환불 환불해 환불해줘 ㅡㅡ
    장난하냐 장난치나 뭐냐 이딴 이따위 좆 병신 지랄 어휴 아놔 욕나오네 꺼져
    사기
    """
)

_DOG_PRODUCTS: Final = words(
    """
    강아지 강아지가 강아지를 강아지도 강아지용 댕댕이 댕댕이가 멍멍이 인형
    인형이 인형을 인형이에요 장난감 장난감이 로봇 로봇이 소리 소리가 모양
    모양이 그림 캐릭터 캐릭터가 무늬 귀 꼬리 얼굴 얼굴이 고양이 고양이가 동물
    진돗개 늑대 늑대가 여우 진짜개 코스프레 의상 가면 머리띠 슬리퍼 피규어 봉제
    귀여운 귀여워요 귀엽 귀엽네요 애견 반려견
    """
)

_SHIBA: Final = _named(
    words(
        """
        시바견 시바이누 강아지 인형 스티커 견 개 댕댕이 피규어 쿠션 키링 그림
        캐릭터 굿즈 양말 에코백 엽서 이누 웰시코기 코기 푸들 사료 간식 하네스
        목줄 털 꼬리 여왕 신 힌두 힌두교 요가 여신 명상 나타라자 브라흐마
        비슈누 코인 도지 위스키 모자 티셔츠 머그컵 컵 달력 다이어리 얼굴 표정
        무늬 고양이 냥이 파우치 캔 참치 닭가슴살
        """
    )
) | words("귀여운 귀여워요 귀엽네요 귀엽고 귀여움 키우는 견주 시바시바 산책")

_SHOES: Final = _named(
    words(
        """
        신발 운동화 구두 슬리퍼 샌들 양말 깔창 사이즈 발볼 뒤꿈치 발목 등산화
        부츠 장화 족저근막염 안마기 마사지기 깔판 매트 페달
        """
    )
) | words(
    """
    착용 사용 보행 운동 신을 신고 신었을 걸을 등산 주행 작업 아파요 아프고
    아픕니다 아파서 편해요 편하고 편합니다 시려요 시리고 불편 불편해요 닿는
    """
)

_SEEDS: Final = _named(
    words(
        """
        상추 씨앗 모종 흙 화분 배양토 파종 새싹 텃밭 대추 수박 포도 체리 자두
        살구 매실 감 망고 호박 고추 해바라기 참외 멜론 복숭아 과일 과육 무 배추
        당근 토마토 바질 허브 잔디 꽃 꽃씨 콩 밭 거름 비료 물 발아 발아율 싹
        """
    )
)

_WORKS: Final = _named(
    words(
        """
        소설 영화 책 작품 캐릭터 주인공 연기 뮤지컬 드라마 이야기 배우 작가
        원작 인물 역할 시대 역사 만화 웹툰 연극 오페라 성경 번역 단편 시집 시
        희곡
        """
    )
)

_TAFFY: Final = _named(
    words(
        """
        호박엿 갱엿 쌀엿 엿가락 수능 합격 선물 찹쌀 조청 사탕 간식 울릉도 전통
        과자 한과 생강 땅콩 시험 물엿 젤리 카라멜 맛
        """
    )
) | words(
    """
    달콤한 달고 달콤하고 맛있어요 맛있고 맛있게 쫀득한 끈적한 달라붙어요
    달라붙고 붙어요 늘어나요 끈적끈적
    """
)

_LIKE_ENDINGS: Final = words(
    """
    같은 같네 같네요 같다 같아 같아요 같아서 같고 같음 같이 같구나 같은게
    같은거 같은데 같은것들 같았다 같았어요 같습니다 같애 같으니 같은년 같은놈
    같은새끼 같은것 같으면 같노 같냐 가튼 가태
    """
)

_COARSE_FORMS: Final = (
    with_particles(
        words(
            """
            개자식 개잡것 개놈 갈보 양갈보 똥갈보 상년 잡것 쌍놈 왜년 니미 빨통
            저년 그년 미친새끼 짱깨년
            """
        )
    )
    - words("저년도 그년도 저년의 그년의 상년도 상년에 상년만 갈보로 니미로")
) | words(
    """
    좃 죶 조까 조까고 조까세요 조까요 조까는 쉣 개좋같은 개좋같네 후장섹스 질싸
    질싸하고 딸치는 딸치고 딸쳐 딸치냐 띠발 띠벌 시방새야 씨방새 씨방새야 씨바
    씨바야 씨바꺼 씨바거 쓰바 씨바씨바 아씹 에이씹 에라이씹 쥬지 쥬지가 쥬지를
    뷰지 뷰지가 뷰지를 병딱 병딱아 병딱같은 ㅅㄲ ㅅㄲ들 ㅅㄲ야 색히 색히들 새퀴
    새퀴들 쌔끼 쌔끼들 새키 새키들 년아 년들아 빙신 빙신아 빙신들 빙신새끼
    빙신같은 빙신같이
    """
)

IN_CONTEXT: Final = (
    InContext(
        words=_COARSE_FORMS,
        reason="Abuse without another sense, but not as grave to everyone.",
        innocent=words("츠 아요 네요 습니다 은데"),
        vulgar=_CALLING,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("씹"),
        reason="Short for leaving a question unanswered; to chew.",
        innocent=words("읽씹 카톡 문자 메시지 메세지 톡 문의 답장 질문"),
        vulgar=_CALLING,
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("새끼야 새끼들아 새꺄 쌔꺄 새키야 쉐끼야 쉐키야 색히야"),
        reason="Said to one's own child or pet in tenderness.",
        innocent=_LITTER,
        vulgar=_CALLING,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=with_particles(words("새끼 쉐끼 쉐키")) | words("새낀 새낄"),
        reason="The young of an animal; the little finger; a straw rope.",
        innocent=_LITTER,
        vulgar=_CALLING,
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            보지 보지를 보지가 보지에 보지는 보지도 보지야 보지들 보지나
            """
        ),
        reason="'보다' before a negation: not to see, without looking.",
        innocent=_NEGATED,
        vulgar=_LUST,
        is_masked=False,
    ),
    InContext(
        words=words(
            "자지 자지를 자지가 자지에 자지는 자지도 자지나 자지만 잠지"
        ),
        reason="'자다' before a negation: not to sleep.",
        innocent=_NEGATED
        | words("잠 잠을 잠도 낮잠 낮잠을 밤에 푹 아기 아기가 늦게 일찍"),
        vulgar=_MEMBER,
        is_masked=False,
    ),
    InContext(
        words=words(
            "개보지 왕보지 씹보지 자보지 입보지 개자지 왕자지 씹자지 보지털"
        ),
        reason="'개', a piece, before a verb: not to see so many.",
        innocent=_NEGATED,
        vulgar=_LUST,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("시바 쉬바 시바야 시바시바 시바ㅋㅋ"),
        reason="A breed of dogs, a god, a queen, a brand of cat food.",
        innocent=_SHIBA,
        vulgar=_OATHS,
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=words("시발이 시발을 시발에 시발도 시발은 시발의 시발만"),
        reason="'시' and 'foot' without the blank: when worn, the foot.",
        innocent=_SHOES,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("씨발아 씨발아가 씨발라 씨발라서 씨팔아"),
        reason="Seeds that sprout, are stripped or sold, without the blank.",
        innocent=_SEEDS,
        vulgar=_CALLING,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("시팔이 시팔이가 시팔이는 시팔이의"),
        reason="One who lives by selling poems, as a poet calls himself.",
        innocent=_WORKS | words("시인 시인의 시인이 하는 sns 에세이"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("병신년 병신년에 병신년은 병신년의 병신년이"),
        reason="The year 2016 or 1956 in the old calendar.",
        innocent=words(
            """
            2016 2016년 1956 1956년 새해 원숭이 원숭이띠 붉은 달력 사주 운세 해
            태어난 음력 양력 간지 만세력 정유년 을미년 족보 연도 맞이 기념
            """
        ),
        vulgar=_CALLING,
        bare=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=_joined(words("개"), _LIKE_ENDINGS),
        reason="Like a dog, said of toys and pictures.",
        innocent=_DOG_PRODUCTS,
        vulgar=_CALLING,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=_joined(words("젓 젖"), words("같은 같네 같다 같아 같이")),
        reason="Like salted fish, like milk; else an oath respelt.",
        innocent=_named(
            words(
                """
                새우 멸치 액젓 김치 맛 명란 오징어 낙지 조개 갈치 까나리 아기
                모유 우유 수유 가슴 분유 젖병 비린내 냄새
                """
            )
        )
        | words("짠 짜요 짭짤한 비린 하얀"),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=_joined(words("엿"), _LIKE_ENDINGS)
        | words(
            """
            엿먹어 엿먹어라 엿먹으라고 엿먹으라는 엿먹으셈 엿먹으세요 엿먹이네
            엿먹이는 엿먹이냐 엿먹이려고 엿먹였네 엿먹였어요 엿먹인 엿먹었네
            엿먹임 엿까 엿까라 엿까세요
            """
        ),
        reason="Taffy, which is eaten and given before examinations.",
        innocent=_TAFFY,
        vulgar=_CALLING,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=with_particles(words("창녀 창녀년 창부년")),
        reason="A plain word for prostitutes in novels and the Bible.",
        innocent=_WORKS,
        vulgar=_CALLING | words("같은 새끼 자식 자식아 년 아들 아들아"),
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("이년 이년들 이년이 이년은 이년을"),
        reason="Two years.",
        innocent=words(
            """
            동안 전 전에 후 후에 째 만에 정도 넘게 가까이 이상 사용 썼는데 뒤
            지나 지나서 되니 됐는데 되었는데 됐네요 보증 무상 안 약 내 지난
            """
        ),
        vulgar=words(
            """
            야 미친 씨발 시발 나쁜 더러운 썅 싸가지없는 꺼져 뭐야 존나
            """
        ),
        is_masked=False,
    ),
    InContext(
        words=words("애미 에미 애비 에비 애미가 에미가 애비가 애미는 에미는"),
        reason="What elders call a young mother or father; a film award.",
        innocent=words(
            "며느리 시어머니 시아버지 어멈 상 수상 어워드 어워즈 드라마 야"
        ),
        vulgar=_MOTHERS,
        is_masked=False,
    ),
    InContext(
        words=words("후장 후장을 후장에 후장이"),
        reason="The afternoon session of a stock exchange.",
        innocent=words(
            "주식 증시 코스피 코스닥 전장 개장 시장 매매 거래 투자 장중 마감"
        ),
        vulgar=words("따 따먹 따버린다 섹스 빨아 빨고 쑤셔 박아 니 털 개통"),
        is_masked=False,
    ),
    InContext(
        words=words(
            """
            떡치고 떡치는 떡친 떡쳐 떡치자 떡쳤 떡쳤다 따먹고 따먹는 따먹은
            따먹었다 따먹자 따먹을 따먹어
            """
        ),
        reason="To pound rice cake, to pick fruit, to win a piece in a game.",
        innocent=_SEEDS
        | words("인절미 절구 떡메 바둑 알까기 딱지 구슬 땅 열매 열매를 점수"),
        vulgar=words(
            """
            여자 여자를 여자랑 년 년을 여자애 처녀 모텔 모텔에서 섹스 강제로
            여친 유부녀 보지 알바녀 여직원
            """
        ),
        is_masked=False,
    ),
    InContext(
        words=words("딸딸이 딸딸이를 딸딸이나 딸딸이용"),
        reason="A slipper, a barrow, a small tractor, a bell.",
        innocent=_SHOES
        | words("경운기 카트 수레 손수레 바퀴 짐 전화기 동전 돌돌이"),
        vulgar=words("치다 치고 치는 쳐라 쳐 쳐대는 야동 좆 정액 치냐 쳤다"),
        is_masked=False,
    ),
    InContext(
        words=words("홍어 홍어들 홍어는 홍어가"),
        reason="Skate, a fish that is eaten fermented.",
        innocent=_named(
            words(
                "삼합 무침 회 찜 막걸리 탕 맛 김치 수육 냄새 암모니아 흑산도"
            )
        )
        | words("삭힌 톡 쏘는 맛있어요 국내산 칠레산 생선 숙성"),
        vulgar=words("새끼 새끼들 놈 놈들 종자 종자들 라도 라도놈 씨발 시발"),
        is_masked=False,
    ),
    InContext(
        words=_named(words("쪽발이")),
        reason="A split hoof, a split toe of socks.",
        innocent=_LITTER | words("족발 양말 발굽 버선 덧신 신발 장족"),
        vulgar=_CALLING,
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=_named(words("검둥이")),
        reason="A black dog's name.",
        innocent=_LITTER | words("족발 이름 이름이 이름은 털 검은 유기견"),
        vulgar=_CALLING,
        bare=Certainty.POSSIBLE,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=_named(words("깜둥이 껌둥이")),
        reason="A black pet, a black bean.",
        innocent=_LITTER
        | _named(words("콩 서리태 털 이름 밥 씨앗"))
        | words("검은 까만 유기견 산책"),
        vulgar=_CALLING,
        bare=Certainty.LIKELY,
        insults=True,
        is_masked=False,
    ),
    InContext(
        words=words("졸라 졸라게 욜라 쫄라"),
        reason="To strangle, to beg; a French writer; else mild.",
        innocent=words(
            """
            에밀 목 목을 허리 허리를 끈 끈을 배 사달라고 사달라 엄마 엄마를
            아빠 아빠를 목로주점 나나 제르미날 벨트 벨트를 조르고
            """
        ),
        bare=Certainty.POSSIBLE,
        most=Certainty.POSSIBLE,
        is_masked=False,
    ),
    InContext(
        words=_named(words("젖통")),
        reason="The udder of a cow or goat.",
        innocent=_named(
            words("소 젖소 염소 산양 목장 우유 착유 착유기 송아지 농장 유방염")
        ),
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=_named(words("짱개 때놈 떼놈 되놈 뙤놈")),
        reason="A Chinese dish or restaurant in slang; a hand game.",
        innocent=words(
            """
            짬뽕 짜장 짜장면 탕수육 시켜 시켜먹 먹고 먹었 배달 뽀 보 가위바위보
            """
        ),
        vulgar=_CALLING,
        bare=Certainty.LIKELY,
        is_masked=False,
    ),
    InContext(
        words=words("호모 호모들 니거 니거들"),
        reason="Homo sapiens; 'yours' in dialect.",
        innocent=words(
            """
            사피엔스 데우스 에렉투스 루덴스 하빌리스 파베르 유발 하라리 책
            """
        ),
        vulgar=words("새끼 새끼들 놈 놈들 더러운 씨발 시발 흑인 게이"),
        is_masked=False,
    ),
)

_MILD: Final = _named(
    words(
        """
        염병 옘병 젠장 젠장할 제기랄 제길 우라질 빌어먹을 오라질 개소리 개수작
        쌍판때기 대갈통 대갈빡 똥구멍 똥꾸녕 부랄 불알 섹파 쎅스 오랄섹스
        미친놈 미친것 상놈 왜놈 양놈 코쟁이 니그로 개독 김치녀 된장녀 한남충
        맘충 틀딱 틀딱충 꼴페미 엠생 앰생 시방새 시밤 시밤바 씨밤 씨밤바 시부엉
        씹덕 망할놈 망할년 나쁜년 썩을놈 썩을년 슴가 갓뎀 갓댐
        """
    )
) | words(
    """
    샹 조낸 빡치네 빡친다 빡쳐 빡치게 개빡쳐 개빡치네 꼴리는 꼴린다 꼴려 꼴리네
    뒈져 뒈져라 뒈지는 뒤져라 뒤질래 디져라 디질래 씨부리네 씨부리는
    씨부렁거리는 씨불이네 처먹어 처먹는 쳐먹어 쳐먹는 처먹고 쳐먹고 ㅁㅊ ㅁㅊㄴ
    ㄷㅊ wtf 개쓰레기 개쓰레기네 염병하네 염병하고 염병떠네 옘병하네
    """
)

_HOMOGRAPHS: Final = tuple(
    Homograph(word, reason, whole=True)
    for word, reason in sorted(
        {
            word: reason
            for nouns, reason in (
                ("시발점 시발역 시발지", "Where something begins."),
                ("시발차 시발편 시발택시", "The first train; the first car."),
                ("병신월 병신일 병신생", "A time of the old calendar."),
            )
            for word in with_particles(words(nouns))
        }.items()
    )
) + tuple(
    Homograph(word, reason)
    for reason, group in (
        (
            "The first of the day to leave, the first car of the country.",
            "시발열차 시발버스 시발자동차 시발택시 시발하는 시발하여",
        ),
        (
            "'시', when or hour, before a word that begins with '발'.",
            """
            시발송 시발생 시발급 시발견 시발동 시발표 시발행 시발매 시발가락
            시발바닥 시발목 시발등 시발볼 시발뒤꿈치 시발냄새
            """,
        ),
        (
            "'개시', the beginning, before a word that begins with '발'.",
            "개시발표 개시발행 개시발송 개시발령 개시발매",
        ),
        (
            "'이슈', an issue, that occurs.",
            "이슈발",
        ),
        (
            "Another point where something begins.",
            "이시발점 그시발점 저시발점",
        ),
        (
            "A seed that sprouts, that is taken out or sold.",
            """
            씨발아율 씨발아도 씨발아는 씨발아시 씨발아용 씨발라먹 씨발라내
            씨발라낸 씨발라져 씨발라야 씨발라주 씨발라준 씨발린 씨발려 씨팔고
            """,
        ),
        (
            "'씨', the letter C, a seed or a title, before another word.",
            "씨발음 씨발견 씨발송 씨발효 씨발표 c발음",
        ),
        (
            "Very red, written with a soft consonant.",
            "시벌겋 시벌게 시벌개 씨벌겋 씨벌게",
        ),
        (
            "French: a knight, a horse, a wine.",
            "슈발리에 슈발블랑 슈발레",
        ),
        (
            "A folk dance; a day of one's fortune.",
            "병신춤 병신일주 병신대운",
        ),
        (
            "The first word of a novel's title.",
            "병신과머저리",
        ),
        (
            "'병', a bottle or an illness, before a word that begins so.",
            "병신고 병신청 병신규 이병신고 저병신고",
        ),
        (
            "The title of a book; a gas grenade of the riot police.",
            "지랄총량 지랄탄",
        ),
        (
            "A roll that is easy to use.",
            "이지롤",
        ),
        (
            "A clam; a little finger after the word for piece.",
            "조개새끼 바지락조개새끼 개새끼손 개새끼발",
        ),
        (
            "A dog of a breed, a bird, a seal, and its young.",
            """
            물개새끼 진돗개새끼 진도개새끼 삽살개새끼 풍산개새끼 들개새끼
            사냥개새끼 솔개새끼 유기개새끼 어미개새끼
            """,
        ),
        (
            "The young of an animal, or a little finger, after 'this'.",
            """
            이새끼고양이 이새끼강아지 이새끼손 이새끼발 이새끼오리 이새끼줄
            그새끼고양이 그새끼강아지 그새끼손 그새끼발 저새끼고양이
            저새끼강아지
            """,
        ),
        (
            "A guinea fowl; a drink; a sound of slurping.",
            "호로새는 호로새를 호로요이 호로록",
        ),
        (
            "The hill of the crucifixion, and churches named after it.",
            "갈보리",
        ),
        (
            "Jonas, respelt.",
            "존나스",
        ),
        (
            "Chewy, said of sweets.",
            "쫀나쫀득 쫀내쫀득",
        ),
        (
            "Family, nation: they end like the oath's first half.",
            "가족같 민족같 부족같",
        ),
        (
            "What a dog chews.",
            "개씹는 개씹을 개씹고 개씹어 개씹기",
        ),
        (
            "A tea or a pair after 'piece'.",
            "개쌍화 개쌍으로 개쌍둥이",
        ),
        (
            "The Shiba dog, Shiva, a whisky.",
            "시바견 시바이누 시바신 시바스리갈 씨바스리갈",
        ),
        (
            "Abuse that is spoken of; a flare; a lidded eye.",
            "쌍욕 쌍심지 쌍꺼풀",
        ),
        (
            "A hand game of children.",
            "짱께뽀 짱께이 짱깨뽀 짱깨이 짱께보 짱깨보",
        ),
        (
            "A Chinese restaurant, to many without malice.",
            "짱깨집",
        ),
        (
            "To chew on, in every form of the verb.",
            "씹는 씹어 씹고 씹을 씹기 씹히 씹혀 씹다 씹던 씹음",
        ),
        (
            "'Service', and an ending of polite verbs, typed without vowels.",
            "ㅅㅂㅅㅈ ㅅㅂㄴㄷ",
        ),
        (
            "A word that ends in '씨', before another word.",
            """
            아저씨 날씨 글씨 솜씨 마음씨 맘씨 말씨 불씨 홀씨 볍씨 꽃씨 풀씨
            아가씨 포도씨 수박씨 고추씨 호박씨 박씨 대추씨 감씨 참외씨 아마씨
            해바라기씨 햄프씨 치아씨
            """,
        ),
    )
    for word in sorted(words(group))
)

_VULGAR_PHRASES: Final = lines(
    """
    씨 발
    씨 팔
    씨 발 놈
    씨 발 년
    씨 발 놈아
    씨 발 새끼
    시 발 놈
    시 발 년
    시 발 놈아
    시 발 새끼
    시 발 진짜
    아 시 발
    ㅅ ㅂ
    ㅆ ㅂ
    ㅂ ㅅ
    ㅅ 발
    ㅆ 발
    개 새 끼
    개 새 끼야
    개 새 끼들
    개 같은 새끼
    개 같은 새끼들
    개 같은 놈
    개 같은 놈들
    개 같은 년
    개 같은 판매자
    개 같은 회사
    개 같은 서비스
    병 신 같은
    병 신 새끼
    병 신들
    이 병 신
    야 병 신
    개 병 신
    지 랄
    미친 년
    미친 년이
    미친 년아
    미친 년들
    썅 년
    쌍 년
    더러운 년
    걸레 같은 년
    걸레 같은 년아
    씨발 년
    시발 년
    저 년이
    이 년아
    이 년들
    화냥 년
    엿 먹어라
    엿이나 먹어
    엿이나 먹어라
    엿이나 먹으세요
    엿이나 처먹어
    엿이나 쳐먹어
    엿 먹으라고
    엿 먹으라는
    엿 먹이네
    엿 먹였네
    엿 까라
    엿 까세요
    니 애미
    니 에미
    니 애비
    네 애미
    느그 애미
    느그 엄마 창녀
    니 엄마 창녀
    후레 자식
    호로 자식
    호로 새끼
    후장을 따
    아 씹
    똥구멍을 핥아
    똥구멍이나 핥아라
    좃 같은
    좃 같네
    좃 까
    좃 까라
    좇 같은
    조 까라
    ㅈ 같은
    ㅈ 같네
    ㅈ 까
    ㅈ 까라
    fuck you
    뻑 큐
    퍽 유
    """
)

_MILD_PHRASES: Final = lines(
    """
    미친 놈
    미친 놈들
    나쁜 년
    망할 년
    개 소리야
    아가리 닥쳐
    개 쓰레기
    나가 뒤져라
    나가 죽어라
    개 수작
    엿 같은
    엿 같네
    """
)

_INNOCENT_PHRASES: Final = lines(
    """
    개 새끼 고양이
    엿 같은 맛
    병신과 머저리
    병신 춤
    지랄 총량의
    지랄 총량의 법칙
    미운 우리 새끼
    미운 오리 새끼
    금쪽같은 내 새끼
    새끼 손가락
    새끼 발가락
    새끼 손톱
    시바 이누
    시발 택시
    시발 자동차
    시발 열차
    시발 버스
    시바 여왕
    시바 신
    """
) | frozenset(
    f"씨 발 {noun}"
    for noun in _named(words("사이즈 볼 크기 모양 길이 치수 냄새 마사지 매트"))
)

_ABUSE: Final = words(
    """
    이 저 그 야 너 니 너는 넌 니가 네가 당신 당신은 너희 니들 이런 저런 그런
    씨발 시발 미친 더러운 늙은 천박한 싸구려 개같은 개 쓰레기같은 나쁜 못된
    뻔뻔한 비열한 멍청한 무식한 추잡한 역겨운 사기꾼 거짓말쟁이 싸가지없는
    양심없는 재수없는 망할 빌어먹을 에라이 존나 좆같은
    """
)

_PEOPLE: Final = _named(
    words(
        """
        판매자 사장 사장님 기사 기사님 택배기사 배달원 직원 상담원 점장 매니저
        주인 업자 업체 회사 가게 담당자 알바 여직원 아줌마 아저씨 이웃 걔 쟤
        """
    )
)

_LINKS: Final = words(
    "완전 진짜 정말 그냥 순 딱 아주 알고보니 역시 영락없는 천하의 무슨 거의"
)

_FILLERS: Final = words("한 또 좀 더 막 뭐 다 참 제일 가장 그냥 이렇게")

OBSCENE: Final = ObsceneWords(
    always=_ALWAYS,
    respelt=_ROMAN,
    stems=_STEMS,
    roots=words(
        "좆 봊 개새끼 씨*발 시*발 씨^발 시^발 씨~발 씨.발 병*신 ㅅ.ㅂ"
    ),
    in_context=IN_CONTEXT,
    mild=_MILD,
    vulgar_phrases=_VULGAR_PHRASES,
    mild_phrases=_MILD_PHRASES,
    innocent_phrases=_INNOCENT_PHRASES,
    homographs=_HOMOGRAPHS,
    abuse=_ABUSE,
    people=_PEOPLE,
    links=_LINKS,
    fillers=_FILLERS,
    by_initial=words("씨발놈 씨발년 씨팔놈"),
    beheaded=words("발놈 발새끼 발놈아 발놈들"),
    footnoted=words("개 시 병 존 지 보 호 후 느 니 쌍 화 창"),
    numbered=words(
        """
        모델 모델명 품번 제품번호 상품번호 코드 번호 주문번호 운송장 송장
        사이즈 호수 버전 규격 부품
        """
    ),
)
"""What the Korean finder is built from."""
