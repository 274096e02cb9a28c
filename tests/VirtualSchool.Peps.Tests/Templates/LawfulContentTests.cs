using Shouldly;
using VirtualSchool.Peps.Domain.Templates;
using Xunit;

namespace VirtualSchool.Peps.Tests.Templates;

/// <summary>
/// What a plan must be able to hold, listed here apart from the templates: if a question that answers an item is lost
/// from a template in which the item belongs, this fails and names it.
/// </summary>
public sealed class LawfulContentTests
{
    private const string All = "ey-2026 primary-2026 secondary-2026 post16-2026";
    private const string School = "primary-2026 secondary-2026 post16-2026";
    private const string Exams = "secondary-2026 post16-2026";

    public static TheoryData<string, string, string> Items => new()
    {
        // Care Planning, Placement and Case Review (England) Regulations 2010, Sch 1 para 2
        { "para 2(1) educational and training history, institutions attended", All, "school.history school.where" },
        { "para 2(1) attendance record", All, "attend.percent attend.unauthorised attend.figures" },
        { "para 2(1) conduct record", All, "school.behaviour school.behaviour_why attend.susp attend.prevent" },
        { "para 2(1) academic achievements", "ey-2026", "ey.prime ey.specific ey.baseline" },
        { "para 2(1) academic achievements", "primary-2026", "pr.table pr.stat pr.tests" },
        { "para 2(1) academic achievements", "secondary-2026", "se.table se.stat" },
        { "para 2(1) academic achievements", "post16-2026", "p16.course p16.em_done p16.em" },
        { "para 2(1) other achievements", All, "needs.proud needs.strength1 carer.proud" },
        { "para 2(1) special educational needs", All, "send.status send.need" },
        { "para 2(2) existing arrangements", All, "school.offer school.hours_offered school.hours_taken" },
        { "para 2(2) special provision", All, "send.plan send.delivered send.extra" },
        { "para 2(3) planned changes", All, "care.change move.kind move.to move.date" },
        { "para 2(3) how disruption is minimised", All, "care.minimise move.plan" },
        { "para 2(4) leisure interests", All, "care.leisure enrich.now enrich.want" },
        { "para 2(5) role of the carer", All, "care.carerrole carer.reading carer.support target.carer_part" },

        // The same Regulations, reg 5, and the review that the plan goes to
        { "reg 5(d) independent reviewing officer", All, "care.iro care.review meeting.iro_note" },
        { "reg 5(e) wishes and feelings of the child", All, "voice.taking voice.words voice.attend voice.effect" },
        { "reg 5(e) views of parents", All, "parent.how parent.views people.pr" },

        // The range that statutory guidance names
        { "early years provision", "ey-2026", "ey.hours_funded ey.hours_attended ey.funding ey.check2 ey.key" },
        { "catch-up support", "primary-2026", "pr.catch pr.gaps pr.rate_plan" },
        { "catch-up support", "secondary-2026", "se.catch se.gaps se.rate_plan" },
        { "suitable education at once when not in school", All, "neet.interim neet.since neet.contact" },
        { "transition support", All, "move.applied move.plan move.receiver" },
        { "transition before school", "ey-2026", "ey.school" },
        { "transition after Year 11 and Year 13", Exams, "move.fallback future.options" },
        { "attendance support", All, "attend.pattern attend.plan" },
        { "behaviour support", All, "attend.prevent health.upset" },
        { "short-term and long-term aims", All, "target.statement target.longaim" },
        { "careers advice and longer-term goals", School, "future.dream future.steps future.careers" },

        // The tabs at the core of councils' forms
        { "name, birth, gender, ethnicity, language, numbers", All, "people.basics people.known_as" },
        { "placement, care status, date into care, number of homes", All, "care.facts care.permanence" },
        { "social worker, carer, parental responsibility", All, "people.team people.carer people.pr people.emergency" },
        { "who gives day-to-day permissions", All, "people.daily people.delegated people.collect" },
        { "health", All, "health.conditions health.careplan health.senses" },
        { "strengths and difficulties score, and what follows 17 and over", All, "health.sdq health.sdq_date health.sdq_none health.sdq_act" },
        { "other agencies", All, "health.agencies" },
        { "quality assurance", All, "vs.qa vs.praise vs.change vs.decision" },

        // The data that the work needs
        { "designated teacher and contacts", All, "people.team health.adult people.share" },
        { "review date of the education, health and care plan", All, "send.reviewed send.nextreview" },
        { "end date of a part-time timetable", All, "school.ptt" },
        { "baseline, current, target and prediction", "primary-2026", "pr.table" },
        { "baseline, current, target and prediction", "secondary-2026", "se.table se.english se.maths" },
        { "targets: need, measure, baseline, deadline", All, "target.need target.why target.baseline target.baseline_date target.measure target.aim target.by" },
        { "targets: strategies, responsible adult, cost, strand", All, "target.actions target.checked_by target.costs target.strand" },
        { "targets: outcome and impact", All, "review.now review.result review.helped review.impact review.next" },
        { "pupil premium plus asked, agreed, spent, impact", All, "target.costs vs.money review.spent review.left review.impact" },
        { "child's voice", "ey-2026", "v35.play v35.adult vnv.obs" },
        { "child's voice", "primary-2026", "v57.school v711.rate v711.next vnv.obs" },
        { "child's voice", "secondary-2026", "v1116.working v1116.worry v1116.happen vnv.obs" },
        { "child's voice", "post16-2026", "v16.now v16.right v16.next vnv.obs" },
        { "carer's voice", All, "carer.proud carer.home carer.worry carer.ask" },
        { "enrichment", All, "enrich.now enrich.want enrich.music" },
        { "actions with owner and due date", All, "meeting.actions" },
        { "attendees", All, "meeting.date meeting.attendees meeting.child_part" },
        { "date of the next plan", All, "meeting.next_date" },
        { "signatures and approvals", All, "meeting.accuracy my.happy vs.decision" },
        { "education, employment or training after 16", "post16-2026", "p16.status p16.next p16.job p16.risk" },
        { "the plan within the Pathway Plan", "post16-2026", "p16.pathway" },
    };

    [Theory]
    [MemberData(nameof(Items))]
    public void Template_ItemThatAPlanMustHold_HasItsQuestions(string item, string templates, string keys)
    {
        foreach (var template in templates.Split(' ').Select(Given.Template))
            keys.Split(' ').Where(key => template.Question(key) is null).ShouldBeEmpty($"{template.Key}: {item}");
    }

    [Theory]
    [InlineData("school.history", "(1)")]
    [InlineData("attend.percent", "(1)")]
    [InlineData("school.offer", "(2)")]
    [InlineData("care.minimise", "(3)")]
    [InlineData("care.leisure", "(4)")]
    [InlineData("care.carerrole", "(5)")]
    public void Source_WhereTheRegulationsSpeak_NamesTheParagraph(string key, string paragraph)
    {
        foreach (var template in Given.Library.Templates)
            template.Question(key)!.Source.ShouldBe($"Care Planning Regs 2010, Sch 1 para 2{paragraph}");
    }

    [Fact]
    public void Regulations_WhatTheyAlwaysAsk_BlocksSubmissionUntilAnswered()
    {
        string[] always = ["attend.percent", "school.behaviour", "school.offer", "send.status", "care.change", "care.leisure", "care.carerrole", "enrich.now"];
        foreach (var template in Given.Library.Templates)
            always.Except(Completeness.MissingAnswers(template, Given.Facts(template.Phase), GivenAnswers.None).Select(gap => gap.QuestionKey))
                .ShouldBeEmpty(template.Key);
    }
}
