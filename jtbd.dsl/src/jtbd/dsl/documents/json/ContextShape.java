package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Context;

/** A circumstance and what it imposes. */
final class ContextShape extends Shape<Context> {

    ContextShape() {
        super("Context", "A circumstance and what it imposes");
        text("text", "The circumstance", Context::getText);
        texts("imposes", "What it imposes", Context::getConstraints);
    }
}
