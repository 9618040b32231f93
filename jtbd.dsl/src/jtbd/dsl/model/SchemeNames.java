package jtbd.dsl.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jtbd.dsl.model.ClassCode.Scheme;

/** The names that classifications can have: those whose codes are known here, those that exist elsewhere, and own. */
public final class SchemeNames {

    /** What somebody calls a scheme of their own. */
    public static final String OWN = "own";

    /** Lists of countries and of stock exchanges; their codes are taken as they stand. */
    private static final Set<String> ELSEWHERE = Set.of("ANZSIC", "BICS", "CNAE", "GICS", "ICB", "JSIC", "KSIC", "NAF",
            "NIC", "NOGA", "SIC", "SNI", "TRBC", "UKSIC", "WZ");

    /** Lists of other things than industries whose names are taken for those. */
    private static final Map<String, String> MIXED_UP = Map.of("ISCO", Scheme.ISIC.name(), "SOC", Scheme.NAICS.name());

    private SchemeNames() {
    }

    public static boolean isKnown(String name) {
        return checked().contains(name) || ELSEWHERE.contains(name) || OWN.equals(name);
    }

    /** The schemes whose codes are checked, and own ones. */
    public static List<String> checked() {
        return Stream.concat(Stream.of(Scheme.values()).map(Enum::name), Stream.of(OWN)).toList();
    }

    /** The scheme that the name is taken for. */
    public static Optional<String> mixedUp(String name) {
        return Optional.ofNullable(MIXED_UP.get(name));
    }
}
