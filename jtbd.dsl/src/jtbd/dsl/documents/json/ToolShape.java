package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.model.HomeIndustry;

/** Software that supports actions. */
final class ToolShape extends ElementShape<Tool> {

    ToolShape() {
        super("Tool", "Software that supports actions");
        title(Tool::getTitle);
        industry(HomeIndustry::of);
        text("tagline", "What it is in a few words", Tool::getTagline);
        texts("text", "What it does, in paragraphs", Tool::getText);
        text("reason", "Why it helps", Tool::getReason);
        references("supports", "Ids of the actions that it supports", Tool::getActions);
        references("addresses", "Ids of what it addresses", Tool::getTargets);
        remarks();
    }
}
