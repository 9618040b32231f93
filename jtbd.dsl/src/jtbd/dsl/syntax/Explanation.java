package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is told about a misreading: the first kind of mistake that it is one of. */
final class Explanation {

    private static final List<Function<Misreading, Optional<String>>> KINDS = List.of(GluedText::message,
            MisspeltName::message, NeedlessBlock::message, SpokenSentence::message, StrayCharacter::message,
            StraySign::ofOtherLanguages, NeedlessWord::message, ListedNames::message, MissingPackage::message,
            SpokenSign::message, MissingWord::message, BareTitle::message, MissingFirstWord::message,
            MisplacedBlock::message);
    private static final List<Function<Misreading, Optional<String>>> WITHIN_BLOCKS = List.of(
            MissingKind::message, MissingValue::behindWord, MissingValue::behindComma, MissingValue::ofOutcome,
            StrayWord::ofHead, StrayWord::beforeTitle, StrayWord::asNote, StraySign::message,
            MissingValue::ofSomeWords, StrayWord::atEnd, StrayInHead::message, StrayWord::inOtherNumber,
            OtherBlock::message, UnclosedBlock::ofDeclaration, StrayWord::ofOtherBlocks);

    private Explanation() {
    }

    static ToldMistake of(Misreading misreading) {
        String message = first(KINDS, misreading).orElseGet(() -> byExpectation(misreading));
        if (concernsBlocks(misreading)) {
            misreading.concerns(SyntaxMessages.CONCERNS_BLOCKS);
        }
        return new ToldMistake(message, misreading.stumble(), misreading.cannotStand(), misreading.data());
    }

    private static Optional<String> first(List<Function<Misreading, Optional<String>>> kinds, Misreading misreading) {
        return kinds.stream().map(kind -> kind.apply(misreading)).flatMap(Optional::stream).findFirst();
    }

    /** What the parser wanted instead decides where nothing else tells what is wrong. */
    private static String byExpectation(Misreading misreading) {
        String expected = misreading.stumble().expected();
        if (Stream.of("'}'", "EOF").anyMatch(expected::equals)) {
            return misreading.isOutsideOfBlocks() ? OutsideOfBlocks.message(misreading)
                    : UnclosedBlock.message(misreading).orElseGet(() -> within(misreading));
        }
        if (expected.isEmpty()) {
            boolean isOutside = misreading.inside() != null && misreading.isOutsideOfBlocks()
                    && !misreading.stumble().isEnd();
            return isOutside ? OutsideOfBlocks.message(misreading) : within(misreading);
        }
        return MissingValue.expected(misreading).orElseGet(() -> MissingKeyword.message(misreading));
    }

    private static String within(Misreading misreading) {
        return first(WITHIN_BLOCKS, misreading).orElseGet(() -> MeantWord.message(misreading));
    }

    /** Whether the mistake is about where blocks begin and end, and not about a word in one. */
    private static boolean concernsBlocks(Misreading misreading) {
        String found = misreading.found();
        return misreading.stumble().isEnd() && List.of("'}'", "EOF").contains(misreading.stumble().expected())
                || found.equals("}") || misreading.vocabulary().declares(found)
                || misreading.inside() != null && misreading.isOutsideOfBlocks()
                        && misreading.vocabulary().isKeyword(found);
    }
}
