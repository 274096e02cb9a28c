using VirtualSchool.Platform.Time;
using VirtualSchool.Testing;

namespace VirtualSchool.EndToEndTests.Council;

/// <summary>Somebody of the event that is held, on the way to the award.</summary>
internal static class Qualifying
{
    private const string Rows =
        """
        with course as (update training.course set kind = 'Qualification' from training.offering o join training.booking b on b.offering_id = o.id where training.course.id = o.course_id and b.reference = $1 returning 1),
        began as (insert into training.candidate (id, booking_id, offering_id, started_on) select gen_random_uuid(), id, offering_id, $2 from training.booking where reference = $1 returning id),
        met as (insert into training.one_to_one_meeting (id, candidate_id, "on", minutes, "with") select gen_random_uuid(), id, $2, 90, 'Josie Merrin' from began),
        items as (insert into training.portfolio_item (id, candidate_id, number, title, handed_in_on) select gen_random_uuid(), id, n, 'Account ' || n, $2 from began, generate_series(1, 2) n returning id, number)
        insert into training.assessors_decision (id, item_id, number, decision, "on", assessor, feedback)
        select gen_random_uuid(), id, n, case n when 1 then 'NotYet' else 'Met' end, $2, 'Theo Ashdown', 'Say what you did next' from items, generate_series(1, 2) n where number = 1 returning number
        """;

    public static Task<int> BeginAsync(TestService service) => service.ReadAsync<int>(Rows, TrainingHeld.Booking, service.Clock.Today());
}
