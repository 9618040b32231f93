package jtbd.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import jtbd.workspace.WrongCall;
import jtbd.workspace.findings.FindingFormat;

/** The words for the ways to write findings down. */
final class ReportFormats implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return FindingFormat.ALL.stream().map(FindingFormat::name).iterator();
    }

    static void mustBeKnown(String name, Iterable<String> formats) throws WrongCall {
        List<String> known = new ArrayList<>();
        formats.forEach(known::add);
        if (!known.contains(name)) {
            throw new WrongCall("There is no format '%s'. There are: %s".formatted(name, String.join(", ", known)));
        }
    }

    static FindingFormat named(String name) {
        return FindingFormat.named(name).orElseThrow();
    }
}
