package nl.comensha.zichtbaar.seeds;

import java.util.List;

/** Short free texts as reporters write them: plain, neutral, without names and without cruelty. */
final class Accounts {

    private static final List<String> BEGINNINGS = List.of(
            "Persoon is gezien tijdens een controle.",
            "Melding kwam binnen via een collega van een andere instelling.",
            "Eerste gesprek heeft plaatsgevonden.",
            "Persoon meldde zich zelf aan het loket.",
            "Naar aanleiding van een telefonische melding is contact gezocht.",
            "Signaal kwam van een omstander.",
            "Tijdens een huisbezoek kwamen signalen naar voren.",
            "Persoon is doorverwezen door een hulpverlener.");

    private static final List<String> SEXUAL = List.of(
            "Vertelt dat een bekende de inkomsten beheerde.",
            "Geeft aan dat de afspraken vooraf anders waren dan de werkelijkheid.",
            "Wisselde vaak van adres en kende de omgeving niet.",
            "Advertenties werden door iemand anders geplaatst.",
            "Er is sprake van een schuld die steeds hoger werd.",
            "Kon niet zelf over het geld beslissen.",
            "Durft nog weinig te vertellen; vertrouwen moet groeien.");

    private static final List<String> LABOUR = List.of(
            "Loon werd maanden niet of maar deels betaald.",
            "Werktijden waren veel langer dan afgesproken.",
            "Huisvesting werd door de werkgever geregeld en ingehouden op het loon.",
            "Identiteitsbewijs werd door de werkgever bewaard.",
            "Had geen contract in een taal die de persoon begrijpt.",
            "Mocht het terrein na het werk niet vrij verlaten.",
            "Bemiddelingskosten moesten worden terugverdiend.");

    private static final List<String> CRIMINAL = List.of(
            "Verklaart onder druk te hebben gehandeld.",
            "Kon geen uitleg geven over de herkomst van spullen.",
            "Bracht de opbrengst naar iemand anders.",
            "Vervoerde pakketjes zonder te weten wat erin zat.",
            "Er zijn rekeningen en telefoons op naam van de persoon afgesloten.");

    private static final List<String> OTHER = List.of(
            "Er zijn aanwijzingen dat anderen de keuzes bepaalden.",
            "Geeft aan weinig contact buiten de eigen kring te hebben gehad.",
            "Het beeld is nog onvolledig; verder gesprek volgt.",
            "Kreeg voor het werk geen vergoeding.",
            "De situatie duurde volgens de persoon al enige tijd.");

    private static final List<String> UNCLEAR = List.of(
            "Het beeld is nog onvolledig; verder gesprek volgt.",
            "Reis en verblijf werden door anderen geregeld.",
            "Kan of wil nog niet zeggen wat het doel van de reis was.",
            "Er moet volgens de persoon een schuld worden afbetaald.");

    private static final List<String> ENDINGS = List.of(
            "Uitleg gegeven over rechten en ondersteuning.",
            "Persoon wil eerst rust en denkt na over een vervolg.",
            "Contact met de zorgcoördinator is gelegd.",
            "Vervolgafspraak staat gepland.",
            "Er is juridische hulp aangeboden.",
            "Persoon heeft nu een veilige plek.",
            "Verder onderzoek loopt.");

    private final Dice dice;

    Accounts(Dice dice) {
        this.dice = dice;
    }

    String of(Kind kind) {
        List<String> middle = switch (kind) {
            case SEXUAL_DUTCH, SEXUAL_ABROAD -> SEXUAL;
            case LABOUR -> LABOUR;
            case CRIMINAL -> CRIMINAL;
            case OTHER_FORM -> OTHER;
            case UNCLEAR -> UNCLEAR;
        };
        String first = dice.pick(middle);
        String second = dice.pick(middle);
        StringBuilder text =
                new StringBuilder(dice.pick(BEGINNINGS)).append(' ').append(first);
        if (!second.equals(first) && dice.chance(60)) {
            text.append(' ').append(second);
        }
        if (dice.chance(75)) {
            text.append(' ').append(dice.pick(ENDINGS));
        }
        return text.toString();
    }
}
