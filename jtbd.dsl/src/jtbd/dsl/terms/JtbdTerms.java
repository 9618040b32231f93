package jtbd.dsl.terms;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Which term of the language is read and written by which class; one for all files, since it takes long to make. */
@Singleton
public class JtbdTerms extends AbstractDeclarativeValueConverterService {

    @Inject
    private Name name;
    @Inject
    private FreeText text;
    @Inject
    private DecimalNumber number;
    @Inject
    private CalendarYear year;
    @Inject
    private CalendarDay day;
    @Inject
    private SeveralWords words;
    @Inject
    private WordOrText wordOrText;
    @Inject
    private DottedName dottedName;

    private final RecentValues recent = new RecentValues();

    @Override
    public Object toValue(String text, String rule, INode node) {
        return recent.shared(super.toValue(text, rule, node));
    }

    @ValueConverter(rule = "ID")
    public IValueConverter<String> name() {
        return name;
    }

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> text() {
        return text;
    }

    @ValueConverter(rule = "Number")
    public IValueConverter<?> number() {
        return number;
    }

    @ValueConverter(rule = "SignedNumber")
    public IValueConverter<?> signedNumber() {
        return number;
    }

    @ValueConverter(rule = "Year")
    public IValueConverter<?> year() {
        return year;
    }

    @ValueConverter(rule = "Date")
    public IValueConverter<String> date() {
        return day;
    }

    @ValueConverter(rule = "RoleKind")
    public IValueConverter<String> roleKind() {
        return words;
    }

    @ValueConverter(rule = "Moment")
    public IValueConverter<String> moment() {
        return words;
    }

    @ValueConverter(rule = "UnitText")
    public IValueConverter<String> unitText() {
        return words;
    }

    @ValueConverter(rule = "Unit")
    public IValueConverter<String> unit() {
        return wordOrText;
    }

    @ValueConverter(rule = "Measure")
    public IValueConverter<String> measure() {
        return wordOrText;
    }

    @ValueConverter(rule = "Tag")
    public IValueConverter<String> tag() {
        return wordOrText;
    }

    @ValueConverter(rule = "QualifiedName")
    public IValueConverter<String> qualifiedName() {
        return dottedName;
    }

    @ValueConverter(rule = "PackageName")
    public IValueConverter<String> packageName() {
        return dottedName;
    }

    @ValueConverter(rule = "ImportedName")
    public IValueConverter<String> importedName() {
        return dottedName;
    }

    @ValueConverter(rule = "RuleId")
    public IValueConverter<String> ruleId() {
        return dottedName;
    }
}
