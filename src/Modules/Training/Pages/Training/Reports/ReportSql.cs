namespace VirtualSchool.Training.Pages.Reports;

/// <summary>Counts what happened from the records themselves: events, bookings, registers and answers. Answers are asked by the keys of the questions.</summary>
internal static class ReportSql
{
    private const string Text =
        """
        with held as (
            select o.id, o.capacity, o.cost, o.last_day < @today as is_over, c.percent_to_complete, {event} as key
            from training.offering o join training.course c on c.id = o.course_id
            where o.state = 'Published' and o.first_day <= @today
              and (@from is null or o.first_day >= @from) and (@until is null or o.first_day <= @until)
              and (@course is null or o.course_id = @course)
              and (@programme is null or o.course_id in (select course_id from training.programme_step where programme_id = @programme))),
        phase as (select * from unnest(@urns, @phases) as f(urn, phase)),
        place as (
            select b.id, b.offering_id, b.learner_id, b.group_id, l.school_urn, h.is_over, h.cost is not null as is_costed, h.percent_to_complete, {person} as key
            from held h
            join training.booking b on b.offering_id = h.id and b.state = 'Confirmed'
            join training.learner l on l.id = b.learner_id
            left join phase f on f.urn = l.school_urn),
        said as (
            select p.id, p.percent_to_complete, s.is_required, nullif(a.kind, 'DidNotCome') is not null as was_there, a.kind is not null as is_taken,
                extract(epoch from s."end" - s.start)::int / 60 as minutes, coalesce(a.minutes_missed, 0) as missed
            from place p
            join training.session s on s.offering_id = p.offering_id and (s.group_id is null or s.group_id = p.group_id)
            left join training.attendance a on a.session_id = s.id and a.booking_id = p.id),
        outcome as (
            select id, bool_or(is_taken) as is_taken, bool_or(was_there) as was_there,
                sum(minutes) > 0 and not bool_or(is_required and not was_there)
                    and coalesce(sum(greatest(minutes - missed, 0)) filter (where was_there), 0) * 100 >= sum(minutes) * max(percent_to_complete) as is_complete
            from said group by id),
        events as (
            select key, count(*)::int as events, sum(capacity)::int as places, sum(cost) as cost, (count(*) filter (where cost is null))::int as uncosted
            from held where key is not null group by key),
        people as (
            select p.key, count(distinct p.offering_id)::int as events, count(*)::int as filled, (count(*) filter (where p.is_costed))::int as costed_places,
                (count(*) filter (where not coalesce(o.is_taken, false)))::int as unsaid, (count(*) filter (where o.was_there))::int as attended,
                (count(*) filter (where o.was_there and p.is_over))::int as attended_to_the_end, (count(*) filter (where o.is_complete and o.was_there and p.is_over))::int as completed,
                (count(distinct p.learner_id) filter (where o.was_there))::int as people, (count(distinct p.school_urn) filter (where o.was_there))::int as schools
            from place p left join outcome o on o.id = p.id group by p.key),
        sent as (
            select s.id, s.booking_id, s.moment, s.sent_at, {answer} as key
            from held h
            join training.answer_set s on s.offering_id = h.id and s.sent_at is not null
            left join training.booking b on b.id = s.booking_id
            left join training.learner l on l.id = b.learner_id
            left join phase f on f.urn = l.school_urn),
        at_end as (
            select s.key, count(*)::int as answered, count(a.number)::int as recommend_asked, (count(*) filter (where a.number >= @recommending))::int as recommending
            from sent s left join training.answer a on a.answer_set_id = s.id and a.key = 'recommend'
            where s.moment = 'AtEnd' group by s.key),
        last_word as (
            select distinct on (coalesce(booking_id, id)) id, key from sent where moment in ('WeeksLater', 'TermLater') order by coalesce(booking_id, id), sent_at desc),
        told as (
            select w.key, max(a.text) filter (where a.key = 'effect.attendance') as attendance, max(a.text) filter (where a.key = 'effect.attainment') as attainment,
                max(a.text) filter (where a.key = 'children.more') as more, max(a.text) filter (where a.key = 'school.values') as value
            from last_word w join training.answer a on a.answer_set_id = w.id group by w.id, w.key),
        later as (
            select key, (count(*) filter (where attendance <> 'not-mine' or attainment <> 'not-mine'))::int as effect_asked,
                (count(*) filter (where attendance = 'yes' or attainment = 'yes'))::int as effect_seen,
                (count(*) filter (where more <> 'not-mine'))::int as more_asked, (count(*) filter (where more = 'yes'))::int as more_said,
                (count(*) filter (where value <> 'not-mine'))::int as value_asked, (count(*) filter (where value = 'yes'))::int as value_said
            from told group by key),
        keys as (select key from events union select key from people union select key from at_end union select key from later)
        select k.key as "Key", coalesce(e.events, p.events, 0) as "Events", e.places as "Places", e.cost as "Cost", coalesce(e.uncosted, 0) as "Uncosted",
            coalesce(p.filled, 0) as "Filled", coalesce(p.unsaid, 0) as "Unsaid", coalesce(p.attended, 0) as "Attended", coalesce(p.attended_to_the_end, 0) as "AttendedToTheEnd",
            coalesce(p.completed, 0) as "Completed", coalesce(p.people, 0) as "People", coalesce(p.schools, 0) as "Schools", coalesce(p.costed_places, 0) as "CostedPlaces",
            coalesce(n.answered, 0) as "Answered", coalesce(n.recommend_asked, 0) as "RecommendAsked", coalesce(n.recommending, 0) as "Recommending",
            coalesce(l.effect_asked, 0) as "EffectAsked", coalesce(l.effect_seen, 0) as "EffectSeen", coalesce(l.more_asked, 0) as "MoreAsked",
            coalesce(l.more_said, 0) as "MoreSaid", coalesce(l.value_asked, 0) as "ValueAsked", coalesce(l.value_said, 0) as "ValueSaid"
        from keys k left join events e on e.key = k.key left join people p on p.key = k.key left join at_end n on n.key = k.key left join later l on l.key = k.key
        where k.key is not null
        """;

    /// <param name="by">How groups are told apart; null for all together.</param>
    public static string Of(ReportBy? by)
    {
        var (events, person, answer) = Keys(by);
        return Text.Replace("{event}", events, StringComparison.Ordinal).Replace("{person}", person, StringComparison.Ordinal).Replace("{answer}", answer, StringComparison.Ordinal);
    }

    // An answer without a name is of no school, but of a role where one was said.
    private static (string Event, string Person, string Answer) Keys(ReportBy? by) => by switch
    {
        ReportBy.Course => ("o.course_id::text", "h.key", "h.key"),
        ReportBy.Provider => ("coalesce(o.provider_id::text, '')", "h.key", "h.key"),
        ReportBy.Year => ("extract(year from o.first_day - interval '8 months')::int::text", "h.key", "h.key"),
        ReportBy.Role => ("null::text", "coalesce(l.role_id::text, '')", "coalesce(l.role_id::text, s.role_id::text, '')"),
        ReportBy.School => ("null::text", "coalesce(l.school_urn::text, l.setting)", "coalesce(l.school_urn::text, l.setting)"),
        ReportBy.Phase => ("null::text", OfPhase, $"case when l.id is not null then {OfPhase} end"),
        _ => ("''::text", "h.key", "h.key"),
    };

    private const string OfPhase = "case when l.school_urn is null then '' else coalesce(f.phase, 'Not known') end";
}
