using Npgsql;

namespace VirtualSchool.Host.Bench;

/// <summary>
/// Training of the size at which it is measured: 40 courses with an event each, 1,700 staff with 6,800 bookings, 170 an event; and ten events with room for everybody
/// that are booked while it is measured, each by browsers in which an address was confirmed. Each row is like one that the demonstration has.
/// </summary>
internal sealed class TrainingData(string connection)
{
    /// <summary>An event with 170 people.</summary>
    public const string Event = "T99-9001";

    public const int Staff = 1_700;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    private const string Patterns = "select exists (select from training.booking where state = 'Confirmed')";

    private const string IsThere = "select exists (select from training.offering where reference = 'T99-9001')";

    private const string Rows =
        """
        insert into training.course select r.* from (select t from training.course t order by reference limit 1) x(t), generate_series(1, 40) n,
            jsonb_populate_record(x.t, jsonb_build_object('id', md5('course' || n), 'reference', 'C-' || (9000 + n), 'title', 'Measured course ' || n, 'is_by_invitation', false, 'retired_on', null)) r;
        insert into training.offering select r.* from (select t from training.offering t where state = 'Published' order by reference limit 1) x(t), generate_series(1, 110) n,
            jsonb_populate_record(x.t, jsonb_build_object('id', md5('event' || n), 'reference', 'T99-' || (9000 + n), 'course_id', md5('course' || (1 + n % 40)), 'capacity', case when n <= 40 then 200 else 20000 end,
                'door', 'Open', 'minimum', null, 'per_setting', 1000, 'price', null, 'host_urn', null, 'host_name', null, 'venue_name', 'Measured hall', 'contract_id', null, 'provider_id', null, 'calendar_version', 1)) r
            where n <= 40 or n > 100;
        insert into training.session select r.* from (select t from training.session t limit 1) x(t), (select id from training.offering where reference like 'T99-9%') o,
            jsonb_populate_record(x.t, jsonb_build_object('id', gen_random_uuid(), 'offering_id', o.id, 'number', 1, 'start', '09:30', 'end', '15:30', 'group_id', null)) r;
        insert into training.learner select r.* from (select t from training.learner t where role_id is not null order by id limit 1) x(t), generate_series(1, 1700) n,
            jsonb_populate_record(x.t, jsonb_build_object('id', md5('staff' || n), 'name', 'Measured Person ' || n, 'setting', 'Measured school ' || n / 20, 'school_urn', null, 'person_id', null, 'joined_to_id', null)) r;
        insert into training.learner_address select r.* from (select t from training.learner_address t limit 1) x(t), generate_series(1, 1700) n,
            jsonb_populate_record(x.t, jsonb_build_object('id', md5('address' || n), 'learner_id', md5('staff' || n), 'email', 'person' || n || '@measured.example', 'is_primary', true, 'confirmed_at', now())) r;
        insert into training.booking_visit (id, email, token_hash, device, sent_at, expires_at, opened_at, mark_hash, learner_id)
            select gen_random_uuid(), 'person' || n || '@measured.example', sha256(convert_to('token' || n, 'UTF8')), '\x00', now(), now(), now(), sha256(convert_to('person' || n, 'UTF8')), md5('staff' || n)::uuid from generate_series(1, 1700) n;
        insert into training.booking select r.* from (select t from training.booking t where state = 'Confirmed' order by reference limit 1) x(t), generate_series(0, 6799) n,
            jsonb_populate_record(x.t, jsonb_build_object('id', md5('booking' || n), 'reference', 'TB99-' || (10000 + n), 'offering_id', md5('event' || (1 + n / 170)), 'learner_id', md5('staff' || (1 + n % 1700)), 'state', 'Confirmed',
                'booked_by', 'person' || (1 + n % 1700) || '@measured.example', 'booked_as', 'Measured Person ' || (1 + n % 1700), 'group_id', null, 'told_version', 1)) r;
        """;

    // To come, whenever it is measured; and browsers keep their marks.
    private const string Today =
        """
        update training.offering set first_day = current_date + 40 + substr(reference, 6)::int, last_day = current_date + 40 + substr(reference, 6)::int, published_at = now() where reference like 'T99-9%';
        update training.session s set "on" = o.first_day from training.offering o where o.id = s.offering_id and o.reference like 'T99-9%';
        update training.booking_visit set sent_at = now(), until = now() + interval '1 day' where email like '%@measured.example';
        """;

    private const string Letters = "select exists (select from platform.outbox_message where state = 'Waiting' and to_address like '%@measured.example')";

    private const string FreePlaces = "delete from training.booking b using training.offering o where o.id = b.offering_id and o.reference like 'T99-91%'";

    /// <summary>Whether the demonstration has people on events, after whom the measured ones are made: one of an earlier version has none.</summary>
    public async Task<bool> CanBeMadeAsync(CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var patterns = source.CreateCommand(Patterns);
        return (bool)(await patterns.ExecuteScalarAsync(cancel))!;
    }

    public async Task PrepareAsync(CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var isThere = source.CreateCommand(IsThere);
        await using var rows = source.CreateCommand((bool)(await isThere.ExecuteScalarAsync(cancel))! ? Today : Rows + Today);
        await rows.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Takes back what was booked while it was measured: a person books an event once.</summary>
    public async Task FreePlacesAsync(CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var free = source.CreateCommand(FreePlaces);
        await free.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>Waits until every letter about these places has left: what is left would be done while the next case is measured.</summary>
    public async Task SendTheRestAsync(CancellationToken cancel)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var letters = source.CreateCommand(Letters);
        while ((bool)(await letters.ExecuteScalarAsync(cancel))!)
            await Task.Delay(Look, cancel);
    }
}
