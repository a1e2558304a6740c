package nl.comensha.zichtbaar.local;

import java.util.List;

/**
 * Somebody invented who may sign in at a demonstration provider. The provider knows who it is; that the portal's own list of
 * members agrees with the organisation and rights told here is for the person reading the terminal only.
 *
 * @param subject the account's name, and what the provider calls this person for ever
 * @param issuer the short name of the provider
 */
public record DemoAccount(String subject, String issuer, String name, String organisation, String may) {
    public static final String PASSWORD = "demo";
    static final String CHAIN = "keten";
    static final String POLICE = "politie";

    private static final String REPORT = "aanmelden en eigen aanmeldingen volgen";
    private static final String SHELTER = "aankomst, vertrek en bezetting; aanmelden";
    private static final String REGISTER = "beoordelen, identiteiten, ontdubbelen";
    private static final String ANALYSE = "cijfers en edities, zonder identiteiten";
    private static final String ADMINISTER = "organisaties, leden en logboek";

    public static List<DemoAccount> all() {
        return List.of(
                police("politie", "Marit Hofland", "Nationale Politie, Rotterdam", REPORT),
                police("politie-2", "Jesse Oudkerk", "Nationale Politie, Amsterdam", REPORT),
                police("politie-beheer", "Wilma Tervoort", "Nationale Politie", "leden van de eigen organisatie"),
                chain("kmar", "Sander Duinmeijer", "Koninklijke Marechaussee", REPORT),
                chain("arbeidsinspectie", "Nadia Elzenaar", "Nederlandse Arbeidsinspectie", REPORT),
                chain("fairwork", "Ilse Kampstra", "FairWork", REPORT),
                chain("zorgcoordinatie", "Roos Verlinde", "Zorgcoördinatie Rotterdam", REPORT),
                chain("opvang", "Farah Benders", "Opvanginstelling Midden", SHELTER),
                chain("azc", "Koen Wijnstra", "Asielzoekerscentrum Noord", SHELTER),
                chain("registrar", "Anouk Zeilstra", "CoMensha", REGISTER),
                chain("registrar-2", "Bilal Hartsuiker", "CoMensha", REGISTER),
                chain("plaatsing", "Carlijn Overweg", "CoMensha", "opvangverzoeken en plaatsingen"),
                chain("analist", "Dirk Molendam", "CoMensha", ANALYSE),
                chain("analist-2", "Esra Vlietman", "CoMensha", ANALYSE),
                chain("netwerk", "Frank Oosterlee", "CoMensha", "meldplicht, netwerk, knelpunten, trainingen"),
                chain("secretaris", "Gwen Rietdijk", "CoMensha", "overleggen, bijeenkomsten, verslagen"),
                chain("voorzitter", "Hanneke Buitenweg", "CoMensha", "verslagen van de eigen overleggen"),
                chain("voorzitter-tfm", "Imre Landzaat", "Openbaar Ministerie", "verslagen van de Task Force"),
                chain("lid-som", "Joris Wadman", "GGD en Zorgcoördinatie Utrecht", "verslagen van het SOM; aanmelden"),
                chain("beheer", "Karin Stroomberg", "CoMensha", ADMINISTER),
                chain("beheer-2", "Loek Dijkzeul", "CoMensha", ADMINISTER));
    }

    /** The list as a table for the terminal. */
    static String table() {
        StringBuilder table = new StringBuilder();
        row(table, "account", "organisatie", "mag");
        row(table, "-------", "-----------", "---");
        all().forEach(account -> row(table, account.subject, account.organisation, account.may));
        return table.toString();
    }

    private static void row(StringBuilder table, String account, String organisation, String may) {
        table.append("  %-17s %-31s %s%n".formatted(account, organisation, may));
    }

    private static DemoAccount police(String subject, String name, String organisation, String may) {
        return new DemoAccount(subject, POLICE, name, organisation, may);
    }

    private static DemoAccount chain(String subject, String name, String organisation, String may) {
        return new DemoAccount(subject, CHAIN, name, organisation, may);
    }
}
