package jtbd.dsl.ide.lenses;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeLens;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.settings.Settings;

/** What stands above the things of a file: their scores and what they lack. */
public final class Lenses {

    @Inject
    private Session session;

    @Inject
    private LensCommands commands;

    public List<CodeLens> of(FileView file) {
        Portfolio portfolio = session.portfolio();
        Settings settings = Settings.of(file.resource());
        List<CodeLens> lenses = new ArrayList<>();
        for (EObject element : partsOf(file.model())) {
            if (element instanceof Industry industry) {
                add(lenses, file, industry, IndustryLenses.of(industry, portfolio, settings));
            } else if (element instanceof Job job) {
                add(lenses, file, job, JobLenses.of(job, portfolio, settings));
            } else if (element instanceof Metric metric) {
                add(lenses, file, metric, MetricLenses.of(metric, portfolio));
            }
        }
        return lenses;
    }

    /** What has lenses stands in the file itself or in an industry. */
    private static List<EObject> partsOf(Model model) {
        List<EObject> parts = new ArrayList<>();
        for (EObject element : model.eContents()) {
            parts.add(element);
            if (element instanceof Industry industry) {
                parts.addAll(industry.getMembers());
            }
        }
        return parts;
    }

    private void add(List<CodeLens> lenses, FileView file, EObject element, List<Lens> words) {
        for (Lens lens : words) {
            lenses.add(new CodeLens(file.range(file.nameRegion(element)),
                    commands.of(lens, element, file), null));
        }
    }
}
