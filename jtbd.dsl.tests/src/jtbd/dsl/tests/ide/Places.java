package jtbd.dsl.tests.ide;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;

import jtbd.dsl.ide.session.Lines;

/** Places in texts as a reader sees them: {@code share.jtbd 1: Time}, with the line from 1 and what stands there. */
final class Places {

    private final Map<String, String> texts;

    Places(Map<String, String> texts) {
        this.texts = texts;
    }

    List<String> of(Collection<? extends Location> locations) {
        return locations.stream().map(location -> {
            String name = location.getUri().substring(location.getUri().lastIndexOf('/') + 1);
            return name + " " + of(name, location.getRange());
        }).sorted().toList();
    }

    String of(String name, Range range) {
        return range.getStart().getLine() + 1 + ": " + text(texts.get(name), range);
    }

    static String text(String text, Range range) {
        Lines lines = new Lines(text);
        return text.substring(lines.offset(range.getStart()), lines.offset(range.getEnd()));
    }
}
