package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Score;
import jtbd.dsl.model.OutOfTen;

/** A stated score with its scale. */
final class ScoreShape extends Shape<Score> {

    ScoreShape() {
        super("Score", "A stated score with its scale");
        number("value", "The score as stated", Score::getValue);
        number("scale", "The scale it was given on, such as 10", Score::getScale);
        number("outOfTen", "The score as it is compared, 0–10", OutOfTen::of);
    }
}
