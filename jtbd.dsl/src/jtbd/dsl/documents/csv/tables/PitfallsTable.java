package jtbd.dsl.documents.csv.tables;

import jtbd.dsl.jtbd.Pitfall;

/** What usually goes wrong. */
final class PitfallsTable extends TextsTable<Pitfall> {

    PitfallsTable() {
        super("pitfalls", "What usually goes wrong.", Pitfall.class, Pitfall::getText);
    }
}
