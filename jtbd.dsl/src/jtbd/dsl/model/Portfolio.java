package jtbd.dsl.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Model;

/**
 * All elements of a workspace, in an order that depends on the texts alone: by package, then by file, then as they
 * stand in the file.
 */
public final class Portfolio {

    private static final IntConsumer NOBODY = question -> { };

    private final PortfolioContents contents;
    private final IntConsumer listener;

    private Portfolio(PortfolioContents contents, IntConsumer listener) {
        this.contents = contents;
        this.listener = listener;
    }

    /** The portfolio of what the resource set holds now; the same one until a file changes. */
    public static Portfolio of(ResourceSet resourceSet) {
        synchronized (resourceSet) {
            Kept kept = (Kept) EcoreUtil.getExistingAdapter(resourceSet, Kept.class);
            if (kept == null) {
                kept = new Kept();
                resourceSet.eAdapters().add(kept);
            }
            return kept.of(resourceSet);
        }
    }

    /** The same, which tells somebody of each question by its number. */
    public Portfolio toldTo(IntConsumer receiver) {
        return new Portfolio(contents, receiver);
    }

    /** The files, as models. */
    public List<Model> models() {
        listener.accept(Questions.ABOUT_ANYTHING);
        return contents.keep(Model.class, () -> contents.files().stream().map(PortfolioFile::model).toList());
    }

    /** All elements of every kind. */
    public List<Element> elements() {
        listener.accept(Questions.ABOUT_ANYTHING);
        return contents.keep(Element.class,
                () -> contents.files().stream().flatMap(file -> file.elements().stream()).toList());
    }

    /** All elements of one kind; the kind is the type of the grammar, such as {@code Job.class}. */
    @SuppressWarnings("unchecked")
    public <T extends Element> List<T> all(Class<T> kind) {
        listener.accept(Questions.ABOUT_ANYTHING);
        return (List<T>) contents.keep(kind,
                () -> contents.files().stream().flatMap(file -> file.all(kind).stream()).toList());
    }

    /** The parts of one kind that stand in the industry or say {@code in} it. */
    public <T extends IndustryPart> List<T> partsOf(Industry industry, Class<T> kind) {
        return under(Gathering.PARTS, new PartsOf(industry, kind));
    }

    /** The parts of one kind that belong to no industry. */
    public <T extends IndustryPart> List<T> homeless(Class<T> kind) {
        return partsOf(null, kind);
    }

    /** Computes an answer about the whole workspace once, however often it is asked for. */
    public <T> T keep(Object question, Supplier<T> answer) {
        listener.accept(Questions.ABOUT_ANYTHING);
        return contents.keep(question, answer);
    }

    /**
     * Computes an answer for each thing once; null where there is none for this one. It may only depend on what the
     * function asks the portfolio that it is given.
     */
    public <K, V> V keepEach(Object question, K thing, Function<Portfolio, Map<K, V>> answers) {
        listener.accept(number(question, thing));
        return each(question, answers).answers.get(thing);
    }

    /** What is gathered under the key, in the order of the portfolio. */
    @SuppressWarnings("unchecked")
    <T extends EObject> List<T> under(Gathering gathering, Object key) {
        listener.accept(gathering.question(key));
        return (List<T>) contents.under(gathering, key);
    }

    /** Whether something is gathered under the key of which it is so; quicker than all of it. */
    boolean hasUnder(Gathering gathering, Object key, Predicate<EObject> condition) {
        listener.accept(gathering.question(key));
        return contents.hasUnder(gathering, key, condition);
    }

    /** Computes an answer about what is gathered under the key once. */
    @SuppressWarnings("unchecked")
    <V extends EObject, T> T keepUnder(Gathering gathering, Object key, Function<List<V>, T> answer) {
        listener.accept(gathering.question(key));
        return contents.keep(key, () -> answer.apply((List<V>) contents.under(gathering, key)));
    }

    /** Prepares for being asked, after a change, what that changed. */
    public void readyToCompare() {
        contents.files().parallelStream().forEach(PortfolioFile::given);
    }

    /** The questions to which an earlier portfolio, which was ready to compare, may have given other answers. */
    public Questions answeredOtherwiseIn(Portfolio earlier) {
        if (contents == earlier.contents) {
            return Questions.NONE;
        }
        IntStream each = earlier.contents.kept(Each.class).flatMapToInt(answers -> answers.differing(this));
        return Questions.of(IntStream.concat(IntStream.of(Questions.ABOUT_ANYTHING),
                IntStream.concat(contents.questionsOfWhatDiffersFrom(earlier.contents), each)));
    }

    private <K, V> Each<K, V> each(Object question, Function<Portfolio, Map<K, V>> how) {
        return contents.keep(question,
                () -> new Each<>(question, how, how.apply(new Portfolio(contents, NOBODY))));
    }

    private static int number(Object question, Object thing) {
        return 31 * question.hashCode() + thing.hashCode();
    }

    /** Answers that were computed together. */
    private record Each<K, V>(Object question, Function<Portfolio, Map<K, V>> how, Map<K, V> answers) {

        /** The questions that have another answer now. */
        IntStream differing(Portfolio now) {
            Map<K, V> others = now.each(question, how).answers;
            return Stream.concat(answers.keySet().stream(), others.keySet().stream())
                    .filter(thing -> !Objects.equals(answers.get(thing), others.get(thing)))
                    .mapToInt(thing -> number(question, thing));
        }
    }

    private static final class Kept extends AdapterImpl {

        private Portfolio portfolio;

        Portfolio of(ResourceSet resourceSet) {
            PortfolioContents now = portfolio == null ? PortfolioContents.of(resourceSet.getResources())
                    : portfolio.contents.with(resourceSet.getResources());
            if (portfolio == null || portfolio.contents != now) {
                portfolio = new Portfolio(now, NOBODY);
            }
            return portfolio;
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Kept.class;
        }
    }
}
