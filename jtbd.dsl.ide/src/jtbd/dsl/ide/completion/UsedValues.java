package jtbd.dsl.ide.completion;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.syntax.JtbdResource;

/** What the workspace already says for some things: its units, scales, tags, days. A file is looked at once. */
final class UsedValues {

    static final List<EAttribute> UNITS = List.of(JtbdPackage.Literals.METRIC__UNIT,
            JtbdPackage.Literals.QUANTITY__UNIT, JtbdPackage.Literals.QUANTITY__PERIOD);
    static final List<EAttribute> SCALES = List.of(JtbdPackage.Literals.SCORE__SCALE,
            JtbdPackage.Literals.FORCE__SCALE, JtbdPackage.Literals.ATTRIBUTE_SCORE__SCALE,
            JtbdPackage.Literals.QUANTITY__SCALE);
    static final List<EAttribute> DAYS = List.of(JtbdPackage.Literals.MEASUREMENT__DATE,
            JtbdPackage.Literals.TARGET__DUE, JtbdPackage.Literals.INTERVIEW__DATE,
            JtbdPackage.Literals.TIMELINE_EVENT__DATE);
    static final List<EAttribute> TAGS = List.of(JtbdPackage.Literals.TAGS__TAGS);
    static final List<EAttribute> MEASURES = List.of(JtbdPackage.Literals.OUTCOME__MEASURE);

    private static final Set<EAttribute> ALL = all(List.of(SCALES, DAYS, TAGS, MEASURES));

    @Inject
    private Session session;

    @Inject
    private IResourceScopeCache cache;

    /** The units of amounts that say the same. */
    List<String> units(AmountRole role) {
        return mostUsed(List.of(role));
    }

    /** The values of the attributes in all files, those first that are used most. */
    List<String> of(Collection<EAttribute> attributes) {
        return mostUsed(attributes);
    }

    private List<String> mostUsed(Collection<?> keys) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (XtextResource file : session.workspace().files()) {
            Map<Object, Map<String, Integer>> values = cache.get(UsedValues.class, file, () -> collect(file));
            keys.forEach(key -> values.getOrDefault(key, Map.of())
                    .forEach((value, here) -> uses.merge(value, here, Integer::sum)));
        }
        return uses.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).toList();
    }

    private static Map<Object, Map<String, Integer>> collect(XtextResource file) {
        Map<Object, Map<String, Integer>> values = new HashMap<>();
        TreeIterator<EObject> all = EcoreUtil.getAllContents(file, false);
        while (all.hasNext()) {
            EObject object = all.next();
            if (((JtbdResource) file).doubt().concerns(object)) {
                continue;
            }
            if (object instanceof Quantity quantity) {
                add(quantity.getUnit(), under(AmountRole.of(quantity), values));
                add(quantity.getPeriod(), under(AmountRole.PERIOD, values));
            } else if (object instanceof Metric metric) {
                add(metric.getUnit(), under(AmountRole.MEASURE, values));
            }
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (ALL.contains(attribute) && object.eIsSet(attribute)) {
                    add(object.eGet(attribute), under(attribute, values));
                }
            }
        }
        return values;
    }

    private static Map<String, Integer> under(Object key, Map<Object, Map<String, Integer>> values) {
        return values.computeIfAbsent(key, absent -> new LinkedHashMap<>());
    }

    private static void add(Object value, Map<String, Integer> values) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> add(one, values));
        } else if (value != null) {
            values.merge(value instanceof BigDecimal number ? number.toPlainString() : value.toString(), 1,
                    Integer::sum);
        }
    }

    private static Set<EAttribute> all(List<List<EAttribute>> lists) {
        Set<EAttribute> all = new LinkedHashSet<>();
        lists.forEach(all::addAll);
        return all;
    }
}
