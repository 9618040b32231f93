package jtbd.dsl.documents.csv.tables;

import jtbd.dsl.jtbd.Insight;

/** What was understood about an industry. */
final class InsightsTable extends TextsTable<Insight> {

    InsightsTable() {
        super("insights", "What was understood about an industry.", Insight.class, Insight::getText);
    }
}
