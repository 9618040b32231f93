import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes the pages of Eclipse's help from those in {@code docs}, with their table of contents. Run by the build of the
 * plug-in: {@code java -cp … HelpPages.java DOCS OUT}.
 */
public final class HelpPages {

    private static final String README = "README.md";
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).build();
    private static final String LOOK = """
            body { font: 14px/1.5 sans-serif; max-width: 54em; margin: 1.5em; color: #222; background: #fff }
            h1 { font-size: 1.7em } h2 { font-size: 1.3em; margin-top: 1.6em }
            code { font-family: monospace; background: #f2f2f2; padding: 0 .2em }
            pre { background: #f6f6f6; border: 1px solid #ddd; padding: .7em 1em; overflow: auto }
            pre code { background: none; padding: 0 }
            table { border-collapse: collapse } th, td { border: 1px solid #ccc; padding: .3em .6em; text-align: left;
              vertical-align: top }
            img { max-width: 100%; border: 1px solid #ccc } a { color: #0550ae }
            """;

    private final Path docs;
    private final Path out;

    private HelpPages(Path docs, Path out) {
        this.docs = docs;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        new HelpPages(Path.of(arguments[0]), Path.of(arguments[1])).write();
    }

    private void write() throws IOException {
        Files.createDirectories(out);
        String eclipse = topic(page("eclipse.md"), "eclipse.html", "");
        String language = topic(page("language/" + README), "language/README.html", topics("language"));
        String rules = topic(page("rules/" + README), "rules/README.html", bySubject());
        Files.writeString(out.resolve("toc.xml"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <toc label="JTBD as code" topic="pages/eclipse.html">
                %s</toc>
                """.formatted(eclipse + language + rules));
        copyPicturesOf("eclipse.md");
    }

    /** Only those that a page shows: the others are for the README and for whoever looks at them. */
    private void copyPicturesOf(String page) throws IOException {
        Matcher picture = Pattern.compile("images/[\\w/-]+\\.png").matcher(Files.readString(docs.resolve(page)));
        while (picture.find()) {
            Path copy = out.resolve(picture.group());
            Files.createDirectories(copy.getParent());
            Files.copy(docs.resolve(picture.group()), copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private String topics(String folder) throws IOException {
        StringBuilder topics = new StringBuilder();
        for (Path file : pagesIn(folder)) {
            topics.append(topic(page(folder + "/" + file.getFileName()), html(folder + "/" + file.getFileName()), ""));
        }
        return topics.toString();
    }

    /** Rules stand together by what they are about, which their ids begin with. */
    private String bySubject() throws IOException {
        Map<String, String> subjects = new TreeMap<>();
        for (Path file : pagesIn("rules")) {
            String name = file.getFileName().toString();
            String topic = topic(page("rules/" + name), html("rules/" + name), "");
            subjects.merge(name.substring(0, name.indexOf('.')), topic, String::concat);
        }
        StringBuilder topics = new StringBuilder();
        subjects.forEach((subject, inside) -> topics
                .append("<topic label=\"" + subject + "\">\n" + inside + "</topic>\n"));
        return topics.toString();
    }

    private List<Path> pagesIn(String folder) throws IOException {
        try (Stream<Path> files = Files.list(docs.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith(README))
                    .sorted(Comparator.comparing(Path::toString)).toList();
        }
    }

    /** Writes the page and answers with its title. */
    private String page(String path) throws IOException {
        String markdown = Files.readString(docs.resolve(path));
        String title = markdown.lines().filter(line -> line.startsWith("# ")).findFirst().orElse("# JTBD").substring(2);
        Node page = MARKDOWN.parse(markdown);
        page.accept(new LinksBetweenPages());
        Path file = out.resolve(html(path));
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="UTF-8"><title>%s</title><style>
                %s</style></head>
                <body>
                %s</body>
                </html>
                """.formatted(escaped(title), LOOK, HTML.render(page)));
        return title;
    }

    private static String html(String path) {
        return path.replaceFirst("\\.md$", ".html");
    }

    private static String topic(String title, String href, String inside) {
        return "<topic label=\"" + escaped(title.replace("`", "")) + "\" href=\"pages/" + href + "\">\n" + inside
                + "</topic>\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** Pages that link to each other as Markdown do so as HTML. */
    private static final class LinksBetweenPages extends AbstractVisitor {

        @Override
        public void visit(Link link) {
            link.setDestination(link.getDestination().replaceFirst("^([^:#]*)\\.md(#.*)?$", "$1.html$2"));
            visitChildren(link);
        }
    }
}
