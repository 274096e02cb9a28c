using Npgsql;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Data;

/// <summary>
/// The role in which the service works once its tables are made: it reads and writes records, adds to the log and reads it, and can neither
/// change nor remove a line of it. Whoever owns the tables migrates them; a connection takes the lesser role as it is opened.
/// </summary>
internal static class ServiceRole
{
    // Named after the user of the connection string, so that two councils on one server share none.
    private const string Name = "(session_user || '_service')::name";

    private const string Granted =
        $"from pg_roles where rolname = {Name} and pg_has_role(session_user, oid, 'member') and has_table_privilege(oid, to_regclass('platform.log_block'), 'insert')";

    // A database that is not migrated yet has nothing to take it for: until then the connection stays its owner's.
    private const string Take = $"select set_config('role', rolname, false) {Granted}";

    // Roles belong to the whole server: another database's migration may make this one at the same moment.
    private const string Make =
        $"""
         do $$ declare service name := {Name}; begin
           if not exists (select from pg_roles where rolname = service) then
             begin execute format('create role %I nologin', service); exception when duplicate_object or unique_violation then null; end;
           end if;
           begin perform set_config('role', service, true); perform set_config('role', 'none', true);
           exception when insufficient_privilege then execute format('grant %I to %I', service, session_user); end;
           execute format('grant usage on schema SCHEMAS to %I', service);
           execute format('grant select, insert, update, delete on all tables in schema SCHEMAS to %I', service);
           execute format('grant usage, select on all sequences in schema SCHEMAS to %I', service);
           execute format('revoke update, delete, truncate on platform.log_entry, platform.log_block from %I', service);
           execute format('revoke update, truncate on platform.log_value from %I', service);
         end $$
         """;

    /// <summary>Opens each connection of the source in the lesser role: one statement as the connection is opened, none when the pool gives it out again.</summary>
    public static NpgsqlDataSource Source(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        builder.UsePhysicalConnectionInitializer(
            connection => { using var take = new NpgsqlCommand(Take, connection); take.ExecuteNonQuery(); },
            async connection => { await using var take = new NpgsqlCommand(Take, connection); await take.ExecuteNonQueryAsync(); });
        return builder.Build();
    }

    /// <summary>True when connections to this database take it.</summary>
    public static async Task<bool> IsGrantedAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"select exists (select {Granted})", connection);
        return (bool)(await command.ExecuteScalarAsync(cancel))!;
    }

    /// <summary>Makes the role where it is missing and gives it what it needs in these schemas, inside the migrations' transaction.</summary>
    public static async Task GrantAsync(NpgsqlConnection connection, IEnumerable<string> schemas, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Make.Replace("SCHEMAS", string.Join(", ", schemas), StringComparison.Ordinal), connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>What somebody reads whose server gives the user of the connection string too little.</summary>
    public static Refusal TooFewRights(string? user, PostgresException why) => new(
        $"""
         The database refuses the user {user} ({why.MessageText}). It must own the database, and on a server where it may not make roles its administrator gives these two commands once: create role "{user}_service" nologin; grant "{user}_service" to "{user}";
         """);
}
