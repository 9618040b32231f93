package jtbd.workspace.live;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;

import jtbd.dsl.syntax.JtbdResource;

/**
 * Which files mention which name in a reference, by the last part of it and the one before, if it has one: when a name
 * appears or goes away, only these files can mean something else than before. The last part alone would not do: every
 * interview has a {@code trigger}.
 */
final class Mentions {

    private final Map<String, Set<XtextResource>> byName = new HashMap<>();
    private final Map<XtextResource, Set<String>> byFile = new HashMap<>();

    void update(XtextResource file, Set<String> now) {
        Set<String> before = byFile.put(file, now);
        if (before != null) {
            before.stream().filter(name -> !now.contains(name)).forEach(name -> forget(name, file));
        }
        now.forEach(name -> byName.computeIfAbsent(name, key -> new LinkedHashSet<>(4)).add(file));
    }

    void remove(XtextResource file) {
        Set<String> before = byFile.remove(file);
        if (before != null) {
            before.forEach(name -> forget(name, file));
        }
    }

    /** The files that mention one of the full names, by all of it or by its end. */
    Set<XtextResource> of(Set<QualifiedName> names) {
        Set<XtextResource> files = new LinkedHashSet<>();
        names.stream().flatMap(name -> Stream.of(end(name, 1), end(name, 2))).distinct()
                .forEach(end -> files.addAll(byName.getOrDefault(end, Set.of())));
        return files;
    }

    private void forget(String name, XtextResource file) {
        Set<XtextResource> files = byName.get(name);
        files.remove(file);
        if (files.isEmpty()) {
            byName.remove(name);
        }
    }

    /** The names in the references of a file in which none has been followed yet, by their last two parts. */
    static Set<String> namesIn(JtbdResource file) {
        Set<String> names = new HashSet<>();
        for (String text : file.namesToFollow()) {
            names.add(end(QualifiedName.create(text.replace("^", "").split("\\.")), 2));
        }
        return names;
    }

    private static String end(QualifiedName name, int parts) {
        return name.skipFirst(Math.max(0, name.getSegmentCount() - parts)).toString();
    }
}
