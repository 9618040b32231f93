package jtbd.dsl.syntax;

import java.util.Optional;

/** Something else than the name of a package, where one is declared or imported. */
final class MissingPackage {

    private MissingPackage() {
    }

    static Optional<String> message(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        if (!stumble.standsBehind("package") && !stumble.standsBehind("import")) {
            return Optional.empty();
        }
        return MissingValue.quotedName(misreading).or(() -> Optional.of("A name such as retail.repair is needed "
                + stumble.after() + stumble.found("instead of")
                + ": letters, digits and -, with dots between its parts."));
    }
}
