package jtbd.dsl.documents.csv;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.measure.Decimals;
import jtbd.dsl.naming.ElementIds;

/** The text of a value in a table: elements by their ids, numbers in full, nothing for what is not there. */
final class Cell {

    static final String EMPTY = "";

    private Cell() {
    }

    static String text(Object value) {
        if (value == null) {
            return EMPTY;
        }
        if (value instanceof Optional<?> maybe) {
            return text(maybe.orElse(null));
        }
        if (value instanceof EObject element) {
            return element.eIsProxy() ? EMPTY : ElementIds.of(element);
        }
        if (value instanceof BigDecimal number) {
            return Decimals.text(number);
        }
        return value instanceof Enumerator word ? word.getLiteral() : value.toString();
    }
}
