package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.RoadmapItem;

/** Something to do, in words or as an action. */
final class RoadmapItemShape extends Shape<RoadmapItem> {

    RoadmapItemShape() {
        super("RoadmapItem", "Something to do, in words or as an action");
        text("text", "What to do", RoadmapItem::getText);
        text("action", "Id of the action to take", RoadmapItem::getAction);
    }
}
