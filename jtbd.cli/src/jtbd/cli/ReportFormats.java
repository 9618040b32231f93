package jtbd.cli;

import java.util.Iterator;

import jtbd.workspace.WrongCall;
import jtbd.workspace.findings.FindingFormat;

/** The words for the ways to write findings down. */
final class ReportFormats implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return FindingFormat.ALL.stream().map(FindingFormat::name).iterator();
    }

    static void mustBeKnown(String name) throws WrongCall {
        if (FindingFormat.named(name).isEmpty()) {
            throw new WrongCall("There is no format '%s'. There are: %s".formatted(name,
                    String.join(", ", new ReportFormats())));
        }
    }

    static FindingFormat named(String name) {
        return FindingFormat.named(name).orElseThrow();
    }
}
