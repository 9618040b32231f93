package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Source;

/** Where something was read or heard. */
final class SourceShape extends Shape<Source> {

    SourceShape() {
        super("Source", "Where something was read or heard");
        text("text", "What the source is", Source::getText);
        text("url", "Where it is on the web", Source::getUrl);
    }
}
