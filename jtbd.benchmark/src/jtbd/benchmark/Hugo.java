package jtbd.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The peer for sites: it makes pages of the same texts, which it gets as Markdown, with templates that do little. */
final class Hugo {

    private Hugo() {
    }

    /** Whether the program can be called, as with the package of that name on Debian. */
    static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hugo")));
    }

    static WholeProcess build(Path site) {
        return WholeProcess.of("hugo", "--source", site.toString(), "--quiet");
    }

    /** Makes a site of all Markdown files of a folder, and says how many pages it will have. */
    static long write(Path site, Path markdown) throws IOException {
        Path layouts = Files.createDirectories(site.resolve("layouts/_default"));
        Files.writeString(site.resolve("config.toml"),
                "title = 'Site'\ndisableKinds = ['taxonomy', 'term', 'RSS', 'sitemap', '404', 'section', 'home']\n");
        Files.writeString(layouts.resolve("single.html"), """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
                <body><header><a href="/">Site</a></header><main>{{ .Content }}</main></body></html>
                """);
        List<Path> pages;
        try (Stream<Path> files = Files.walk(markdown)) {
            pages = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        for (Path page : pages) {
            Path copy = site.resolve("content").resolve(markdown.relativize(page).toString());
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, "---\ntitle: '%s'\n---\n%s".formatted(page.getFileName(), Files.readString(page)));
        }
        return pages.size();
    }
}
