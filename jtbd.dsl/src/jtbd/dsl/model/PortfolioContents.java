package jtbd.dsl.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The files of a workspace between two changes, and the answers about all of them.
 *
 * <p>After a change of a few files, what was gathered from the others before counts on: the answer to a question is
 * the earlier one without what the changed files had given, and with what they give now. Nothing is changed for that.
 */
final class PortfolioContents {

    /** One file in so many may differ from those that answers were gathered from before all are gathered anew. */
    private static final int ONE_IN = 4;

    private final Map<Resource, PortfolioFile> byResource;
    private final List<PortfolioFile> files;
    private final PortfolioContents before;
    private final List<PortfolioFile> fresh;
    private final Set<EObject> unchanged = new HashSet<>();
    private final Map<Object, Object> answers = new ConcurrentHashMap<>();

    private PortfolioContents(Map<Resource, PortfolioFile> byResource, PortfolioContents whole) {
        this.byResource = byResource;
        this.files = byResource.values().stream().filter(PortfolioFile::hasModel).sorted(PortfolioFile.ORDER).toList();
        List<PortfolioFile> differing = whole == null ? files
                : files.stream().filter(file -> !whole.holds(file)).toList();
        this.before = differing.size() * ONE_IN > files.size() ? null : whole;
        this.fresh = before == null ? files : differing;
        if (before != null) {
            files.stream().filter(before::holds).map(PortfolioFile::model).forEach(unchanged::add);
        }
    }

    static PortfolioContents of(Collection<Resource> resources) {
        return new PortfolioContents(files(resources, Map.of()), null);
    }

    /** What the resources hold now; these contents themselves where nothing has changed. */
    PortfolioContents with(Collection<Resource> resources) {
        boolean isSame = resources.size() == byResource.size() && resources.stream()
                .allMatch(resource -> byResource.containsKey(resource) && byResource.get(resource).isAsItWas());
        return isSame ? this : new PortfolioContents(files(resources, byResource), before == null ? this : before);
    }

    private static Map<Resource, PortfolioFile> files(Collection<Resource> resources,
            Map<Resource, PortfolioFile> known) {
        Map<Resource, PortfolioFile> files = new LinkedHashMap<>();
        for (Resource resource : resources) {
            PortfolioFile file = known.get(resource);
            files.put(resource, file != null && file.isAsItWas() ? file : new PortfolioFile(resource));
        }
        return files;
    }

    List<PortfolioFile> files() {
        return files;
    }

    /** What the files have under a key, in their order. */
    List<EObject> under(Gathering gathering, Object key) {
        List<EObject> now = gathered(gathering).under(key);
        if (before == null) {
            return now;
        }
        List<EObject> earlier = before.gathered(gathering).under(key);
        if (earlier.isEmpty()) {
            return now;
        }
        List<EObject> all = new ArrayList<>(now.size() + earlier.size());
        earlier.stream().filter(this::isUnchanged).forEach(all::add);
        if (all.isEmpty() || now.isEmpty()) {
            return all.isEmpty() ? now : all;
        }
        all.addAll(now);
        Map<EObject, Integer> order = order();
        all.sort(Comparator.comparing(thing -> order.get(EcoreUtil.getRootContainer(thing))));
        return all;
    }

    boolean hasUnder(Gathering gathering, Object key, Predicate<EObject> condition) {
        return gathered(gathering).under(key).stream().anyMatch(condition) || before != null
                && before.gathered(gathering).under(key).stream().anyMatch(condition.and(this::isUnchanged));
    }

    /** Computes an answer once. */
    @SuppressWarnings("unchecked")
    <T> T keep(Object question, Supplier<T> answer) {
        Object known = answers.get(question);
        return (T) (known == null ? answer(question, answer) : known);
    }

    /** The answers of a kind that were asked for so far. */
    <T> Stream<T> kept(Class<T> kind) {
        return answers.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** One thread at a time: an answer may ask for others, so that no map could compute them by itself. */
    private synchronized Object answer(Object question, Supplier<?> answer) {
        Object known = answers.get(question);
        if (known == null) {
            known = answer.get();
            answers.put(question, known);
        }
        return known;
    }

    /** The questions whose answers the files that differ from the earlier ones may have changed. */
    IntStream questionsOfWhatDiffersFrom(PortfolioContents earlier) {
        Set<PortfolioFile> differing = new HashSet<>();
        byResource.values().stream().filter(file -> !earlier.holds(file)).forEach(differing::add);
        earlier.byResource.values().stream().filter(file -> !holds(file)).forEach(differing::add);
        return differing.stream().flatMapToInt(file -> file.given().numbers());
    }

    private boolean holds(PortfolioFile file) {
        return byResource.get(file.resource()) == file;
    }

    private boolean isUnchanged(EObject thing) {
        return unchanged.contains(EcoreUtil.getRootContainer(thing));
    }

    private Map<EObject, Integer> order() {
        return keep(PortfolioFile.ORDER, () -> {
            Map<EObject, Integer> order = new HashMap<>();
            files.forEach(file -> order.put(file.model(), order.size()));
            return order;
        });
    }

    private Gathered gathered(Gathering gathering) {
        return keep(gathering, () -> new Gathered(gathering, fresh));
    }
}
