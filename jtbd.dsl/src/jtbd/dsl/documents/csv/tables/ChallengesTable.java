package jtbd.dsl.documents.csv.tables;

import jtbd.dsl.jtbd.Challenge;

/** What makes it hard to do business in an industry. */
final class ChallengesTable extends TextsTable<Challenge> {

    ChallengesTable() {
        super("challenges", "What makes it hard to do business in an industry.", Challenge.class, Challenge::getText);
    }
}
