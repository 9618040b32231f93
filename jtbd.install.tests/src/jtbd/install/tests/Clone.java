package jtbd.install.tests;

import java.nio.file.Path;

/** The clone of the repository that is built. */
final class Clone {

    static final Path SITE = file("releng/site/target/repository");
    static final Path BARE = file("releng/bare/target");
    static final Path NEWEST = file("releng/newest/target");
    static final Path READY_MADE = file("releng/product/target");

    private Clone() {
    }

    static Path file(String path) {
        return Path.of(System.getProperty("jtbd.home"), path).normalize().toAbsolutePath();
    }
}
