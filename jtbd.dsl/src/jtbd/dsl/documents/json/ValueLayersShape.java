package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.ValueLayers;

/** What something is worth, layer upon layer. */
final class ValueLayersShape extends Shape<ValueLayers> {

    ValueLayersShape() {
        super("ValueLayers", "What something is worth, layer upon layer");
        text("technical", "What it is technically", ValueLayers::getTechnical);
        text("business", "What that brings to business", ValueLayers::getBusiness);
        text("emotional", "How that feels", ValueLayers::getEmotional);
        text("social", "How that makes people look to others", ValueLayers::getSocial);
    }
}
