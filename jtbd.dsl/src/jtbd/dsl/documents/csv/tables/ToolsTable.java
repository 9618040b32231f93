package jtbd.dsl.documents.csv.tables;

import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Source;
import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.model.HomeIndustry;

/** Software that supports the actions. */
final class ToolsTable extends Table<Tool> {

    ToolsTable() {
        super("tools", "Software that supports the actions.", "tool");
        text("tool", "Id of the tool", tool -> tool);
        reference("industry", "industries", "The industry it belongs to", HomeIndustry::of);
        text("title", "What it is called", Tool::getTitle);
        text("text", "What it does, paragraphs apart by an empty line", tool -> Paragraphs.of(tool.getText()));
        text("url", "Where it is on the web", ToolsTable::url);
        text("tagline", "What it is in a few words", Tool::getTagline);
        text("reason", "Why it helps", Tool::getReason);
    }

    @Override
    protected Stream<Tool> rows(Edition edition) {
        return edition.portfolio().all(Tool.class).stream();
    }

    private static Optional<String> url(Tool tool) {
        return tool.getRemarks().stream().filter(Source.class::isInstance).map(Source.class::cast)
                .map(Source::getUrl).filter(url -> url != null).findFirst();
    }
}
