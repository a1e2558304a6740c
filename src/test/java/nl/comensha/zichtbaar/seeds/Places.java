package nl.comensha.zichtbaar.seeds;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.comensha.zichtbaar.seeds.Person.Place;
import nl.comensha.zichtbaar.shared.Municipalities;

/** Where people are met: a municipality that lies in its police unit, and the organisation that works there. */
final class Places {

    private static final String UNITS =
            "NOORD_NEDERLAND:8 OOST_NEDERLAND:12 MIDDEN_NEDERLAND:12 NOORD_HOLLAND:7 AMSTERDAM:13"
                    + " DEN_HAAG:13 ROTTERDAM:14 ZEELAND_WEST_BRABANT:9 OOST_BRABANT:8 LIMBURG:6";

    private static final Map<String, String> CITIES = Map.of(
            "NOORD_NEDERLAND", "Groningen:10 Leeuwarden:5 Assen:2 Emmen:3 Heerenveen:1 Stadskanaal:1",
            "OOST_NEDERLAND",
                    "Arnhem:6 Nijmegen:6 Enschede:6 Zwolle:5 Apeldoorn:5 Deventer:3 Ede:3 Almelo:2 Doetinchem:1",
            "MIDDEN_NEDERLAND", "Utrecht:10 Almere:6 Amersfoort:4 Lelystad:3 Hilversum:3 Zeist:1 Nieuwegein:1",
            "NOORD_HOLLAND", "Haarlem:4 Zaanstad:4 Alkmaar:4 Haarlemmermeer:4 Hoorn:2 Purmerend:2 Velsen:1",
            "AMSTERDAM", "Amsterdam:20 Amstelveen:2 Diemen:1",
            "DEN_HAAG", "'s-Gravenhage:14 Zoetermeer:3 Leiden:3 Delft:3 Westland:3 Gouda:2",
            "ROTTERDAM", "Rotterdam:16 Schiedam:3 Dordrecht:3 Vlaardingen:2 Nissewaard:1 Barendrecht:1",
            "ZEELAND_WEST_BRABANT", "Breda:6 Tilburg:6 Roosendaal:3 Vlissingen:2 Terneuzen:1 Zundert:2 Waalwijk:1",
            "OOST_BRABANT", "Eindhoven:8 's-Hertogenbosch:5 Helmond:3 Oss:2 Meierijstad:2",
            "LIMBURG", "Maastricht:4 Heerlen:4 Venlo:5 Roermond:2 Weert:2 Sittard-Geleen:2");

    private final Dice dice;

    Places(Dice dice) {
        this.dice = dice;
    }

    Place anywhere(Kind kind) {
        return in(dice.weighted(UNITS), kind);
    }

    /** Labour is exploited in the country as often as in the town. */
    Place in(String policeUnit, Kind kind) {
        if (dice.chance(kind == Kind.LABOUR ? 45 : 82)) {
            return new Place(policeUnit, city(policeUnit));
        }
        return new Place(policeUnit, elsewhere(policeUnit));
    }

    String elsewhere(String policeUnit) {
        List<String> all = Municipalities.names().stream()
                .filter(name -> policeUnit.equals(Municipalities.policeUnit(name)))
                .toList();
        return dice.pick(all);
    }

    /** Where a district of the Marechaussee stops people. */
    String marechaussee(String district) {
        return switch (district) {
            case "schiphol" -> "Haarlemmermeer";
            case "noord" -> dice.pick(List.of("Groningen", "Oldambt", "Losser", "Zevenaar"));
            case "west" -> dice.pick(List.of("Rotterdam", "Velsen", "Vlissingen"));
            default -> dice.pick(List.of("Eindhoven", "Venlo", "Maastricht", "Roosendaal"));
        };
    }

    /** Slug of the organisation of a type that works here, and of its unit, as {@code organisation/unit}. */
    String reporter(String type, String policeUnit) {
        return switch (type) {
            case "POLICE" -> "politie/" + policeStation(policeUnit);
            case "KMAR" -> "kmar/" + dice.weighted("schiphol:55 noord:12 west:13 zuid:20");
            case "NLA" -> "nla/";
            case "FAIRWORK" -> "fairwork/";
            case "CARE_COORDINATION" -> "zorgcoordinatie-" + careRegion(policeUnit) + "/";
            case "SHELTER" -> dice.weighted("opvang-midden/:40 opvang-noord/:18 opvang-west/:24 opvang-zuid/:18");
            case "AZC" -> dice.weighted("azc-noord/:60 azc-zuid/:40");
            case "YOUTH_CARE" -> west(policeUnit) ? "jeugdzorg-west/" : "jeugdzorg-oost/";
            case "LAWYER" -> "advocatuur/";
            case "HEALTH_CARE" -> "ggd/";
            case "OTHER" -> "meldpunt/";
            default -> throw new IllegalArgumentException(type);
        };
    }

    private String policeStation(String policeUnit) {
        if (policeUnit.equals("ROTTERDAM") && dice.chance(12)) {
            return "team-havens";
        }
        return dice.chance(4)
                ? "landelijke-eenheid"
                : policeUnit.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String careRegion(String policeUnit) {
        return switch (policeUnit) {
            case "NOORD_NEDERLAND" -> "groningen";
            case "OOST_NEDERLAND" -> "zwolle";
            case "MIDDEN_NEDERLAND" -> "utrecht";
            case "NOORD_HOLLAND", "AMSTERDAM" -> "amsterdam";
            case "DEN_HAAG" -> "den-haag";
            case "ROTTERDAM" -> "rotterdam";
            case "ZEELAND_WEST_BRABANT" -> "breda";
            default -> "eindhoven";
        };
    }

    private static boolean west(String policeUnit) {
        return List.of("NOORD_HOLLAND", "AMSTERDAM", "DEN_HAAG", "ROTTERDAM", "ZEELAND_WEST_BRABANT")
                .contains(policeUnit);
    }

    /** Names of towns hold blanks, which the dice's lists cannot; these cities have none. */
    private String city(String policeUnit) {
        String cities = CITIES.get(policeUnit);
        if (cities == null) {
            throw new IllegalArgumentException(policeUnit);
        }
        return dice.weighted(cities);
    }
}
