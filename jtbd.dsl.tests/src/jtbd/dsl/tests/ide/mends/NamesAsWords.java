package jtbd.dsl.tests.ide.mends;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.jtbd.Named;
import jtbd.dsl.tests.fixtures.Models;

/** A text in which all things are called as words of the language are. */
final class NamesAsWords {

    private static final List<String> WORDS = List.of("target", "action", "value", "note", "price", "user", "map",
            "text", "store", "research", "risk", "score", "unit", "tool");

    private NamesAsWords() {
    }

    static String in(String text) {
        EObject model = Models.withErrors(text).resources().getResources().get(0).getContents().get(0);
        Iterator<String> words = WORDS.iterator();
        Map<String, String> called = new LinkedHashMap<>();
        EcoreUtil2.getAllContentsOfType(model, Named.class).stream().map(Named::getName)
                .filter(name -> name != null).forEach(name -> called.computeIfAbsent(name, none -> "^" + words.next()));
        StringBuilder result = new StringBuilder();
        for (ILeafNode leaf : NodeModelUtils.getNode(model).getRootNode().getLeafNodes()) {
            result.append(leaf.isHidden() ? leaf.getText() : called.getOrDefault(leaf.getText(), leaf.getText()));
        }
        return result.toString();
    }
}
