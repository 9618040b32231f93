package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.InterviewSection;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.naming.ElementIds;

/** All interviews: who, when, what was said, and how they came to switch. */
public final class InterviewsPage {

    private InterviewsPage() {
    }

    public static Document of(Standpoint here) {
        List<Interview> interviews = here.portfolio().all(Interview.class);
        Page page = new Page(here);
        for (Interview interview : interviews) {
            page.part(ElementIds.of(interview), Titles.of(interview), InterviewSection.intro(interview),
                    InterviewSection.of(interview, here));
        }
        int answers = here.portfolio().all(Answer.class).size();
        return page.write(Heroes.of("Interviews", "What people said, word for word, and what it is evidence for.",
                List.of(Heroes.count(interviews.size(), "interview"), Heroes.count(answers, "answer"))));
    }
}
