using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Children.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "children");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "bank_holiday",
                schema: "children",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_bank_holiday", x => x.date);
                });

            migrationBuilder.CreateTable(
                name: "calendar",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner = table.Column<string>(type: "text", nullable: false),
                    owner_code = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "child",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    council_number = table.Column<string>(type: "text", nullable: false),
                    born_on = table.Column<DateOnly>(type: "date", nullable: false),
                    given_name = table.Column<string>(type: "text", nullable: true),
                    family_name = table.Column<string>(type: "text", nullable: true),
                    known_as = table.Column<string>(type: "text", nullable: true),
                    upn = table.Column<string>(type: "text", nullable: true),
                    upn_unknown = table.Column<string>(type: "text", nullable: true),
                    sex = table.Column<string>(type: "text", nullable: true),
                    ethnicity = table.Column<string>(type: "text", nullable: true),
                    sen_provision = table.Column<string>(type: "text", nullable: true),
                    sen_need = table.Column<string>(type: "text", nullable: true),
                    died_on = table.Column<DateOnly>(type: "date", nullable: true),
                    recorded_year_group = table.Column<int>(type: "integer", nullable: true),
                    recorded_year_start = table.Column<int>(type: "integer", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false),
                    shown_name = table.Column<string>(type: "text", nullable: false),
                    initials = table.Column<string>(type: "text", nullable: false),
                    sort_name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    on_roll = table.Column<bool>(type: "boolean", nullable: false),
                    in_care_since = table.Column<DateOnly>(type: "date", nullable: true),
                    left_care_on = table.Column<DateOnly>(type: "date", nullable: true),
                    legal_status = table.Column<string>(type: "text", nullable: true),
                    placement = table.Column<string>(type: "text", nullable: true),
                    year_group = table.Column<int>(type: "integer", nullable: true),
                    school_urn = table.Column<int>(type: "integer", nullable: true),
                    school_name = table.Column<string>(type: "text", nullable: true),
                    adviser_id = table.Column<Guid>(type: "uuid", nullable: true),
                    adviser_name = table.Column<string>(type: "text", nullable: true),
                    worker_id = table.Column<Guid>(type: "uuid", nullable: true),
                    worker_name = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_child", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "council_rule",
                schema: "children",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    value = table.Column<int>(type: "integer", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_council_rule", x => new { x.key, x.from });
                });

            migrationBuilder.CreateTable(
                name: "designated_teacher",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_urn = table.Column<int>(type: "integer", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    email = table.Column<string>(type: "text", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_designated_teacher", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "remembered_column",
                schema: "children",
                columns: table => new
                {
                    field = table.Column<string>(type: "text", nullable: false),
                    heading = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_remembered_column", x => x.field);
                });

            migrationBuilder.CreateTable(
                name: "school",
                schema: "children",
                columns: table => new
                {
                    urn = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    authority_code = table.Column<string>(type: "text", nullable: true),
                    authority_name = table.Column<string>(type: "text", nullable: true),
                    establishment_number = table.Column<string>(type: "text", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false),
                    phase = table.Column<string>(type: "text", nullable: true),
                    type = table.Column<string>(type: "text", nullable: true),
                    postcode = table.Column<string>(type: "text", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    sort_name = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_school", x => x.urn);
                });

            migrationBuilder.CreateTable(
                name: "closure",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    calendar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_closure", x => x.id);
                    table.ForeignKey(
                        name: "fk_closure_calendar_calendar_id",
                        column: x => x.calendar_id,
                        principalSchema: "children",
                        principalTable: "calendar",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "term",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    calendar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_term", x => x.id);
                    table.ForeignKey(
                        name: "fk_term_calendar_calendar_id",
                        column: x => x.calendar_id,
                        principalSchema: "children",
                        principalTable: "calendar",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "allocation",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "text", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_name = table.Column<string>(type: "text", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_allocation", x => x.id);
                    table.ForeignKey(
                        name: "fk_allocation_child_child_id",
                        column: x => x.child_id,
                        principalSchema: "children",
                        principalTable: "child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "care_episode",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    why_began = table.Column<string>(type: "text", nullable: true),
                    legal_status = table.Column<string>(type: "text", nullable: true),
                    need = table.Column<string>(type: "text", nullable: true),
                    placement = table.Column<string>(type: "text", nullable: true),
                    provider = table.Column<string>(type: "text", nullable: true),
                    why_ended = table.Column<string>(type: "text", nullable: true),
                    why_placement_changed = table.Column<string>(type: "text", nullable: true),
                    provider_urn = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_care_episode", x => x.id);
                    table.ForeignKey(
                        name: "fk_care_episode_child_child_id",
                        column: x => x.child_id,
                        principalSchema: "children",
                        principalTable: "child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "school_place",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_urn = table.Column<int>(type: "integer", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    year_group = table.Column<int>(type: "integer", nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_school_place", x => x.id);
                    table.ForeignKey(
                        name: "fk_school_place_child_child_id",
                        column: x => x.child_id,
                        principalSchema: "children",
                        principalTable: "child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "children",
                table: "bank_holiday",
                columns: new[] { "date", "name", "source" },
                values: new object[,]
                {
                    { new DateOnly(2012, 1, 2), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2012, 4, 6), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2012, 4, 9), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2012, 5, 7), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2012, 6, 4), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2012, 6, 5), "Queen's Diamond Jubilee", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2012, 8, 27), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2012, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2012, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2013, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2013, 3, 29), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2013, 4, 1), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2013, 5, 6), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2013, 5, 27), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2013, 8, 26), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2013, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2013, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2014, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2014, 4, 18), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2014, 4, 21), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2014, 5, 5), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2014, 5, 26), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2014, 8, 25), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2014, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2014, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2015, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2015, 4, 3), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2015, 4, 6), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2015, 5, 4), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2015, 5, 25), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2015, 8, 31), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2015, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2015, 12, 28), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2016, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2016, 3, 25), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2016, 3, 28), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2016, 5, 2), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2016, 5, 30), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2016, 8, 29), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2016, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2016, 12, 27), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2017, 1, 2), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2017, 4, 14), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2017, 4, 17), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2017, 5, 1), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2017, 5, 29), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2017, 8, 28), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2017, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2017, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2018, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2018, 3, 30), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2018, 4, 2), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2018, 5, 7), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2018, 5, 28), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2018, 8, 27), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2018, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2018, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2019, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2019, 4, 19), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2019, 4, 22), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2019, 5, 6), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2019, 5, 27), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2019, 8, 26), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2019, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2019, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2020, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2020, 4, 10), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2020, 4, 13), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2020, 5, 8), "Early May bank holiday (VE day)", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2020, 5, 25), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2020, 8, 31), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2020, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2020, 12, 28), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2021, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2021, 4, 2), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2021, 4, 5), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2021, 5, 3), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2021, 5, 31), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2021, 8, 30), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2021, 12, 27), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2021, 12, 28), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 1, 3), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 4, 15), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 4, 18), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 5, 2), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 6, 2), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 6, 3), "Platinum Jubilee bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 8, 29), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2022, 12, 27), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2023, 1, 2), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2023, 4, 7), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2023, 4, 10), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2023, 5, 1), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2023, 5, 8), "Bank holiday for the coronation of King Charles III", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2023, 5, 29), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2023, 8, 28), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2023, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2023, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2024, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2024, 3, 29), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2024, 4, 1), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2024, 5, 6), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2024, 5, 27), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2024, 8, 26), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2024, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2024, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2025, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2025, 4, 18), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2025, 4, 21), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2025, 5, 5), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2025, 5, 26), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2025, 8, 25), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2025, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2025, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2026, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2026, 4, 3), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2026, 4, 6), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2026, 5, 4), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2026, 5, 25), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2026, 8, 31), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2026, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2026, 12, 28), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2027, 1, 1), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2027, 3, 26), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2027, 3, 29), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2027, 5, 3), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2027, 5, 31), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2027, 8, 30), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2027, 12, 27), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2027, 12, 28), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2028, 1, 3), "New Year's Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2028, 4, 14), "Good Friday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2028, 4, 17), "Easter Monday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2028, 5, 1), "Early May bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2028, 5, 29), "Spring bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2028, 8, 28), "Summer bank holiday", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2028, 12, 25), "Christmas Day", "gov.uk/bank-holidays, read 25 February 2026" },
                    { new DateOnly(2028, 12, 26), "Boxing Day", "gov.uk/bank-holidays, read 25 February 2026" }
                });

            migrationBuilder.InsertData(
                schema: "children",
                table: "calendar",
                columns: new[] { "id", "name", "owner", "owner_code" },
                values: new object[] { new Guid("0199a000-0000-7000-8000-000000000001"), "the council", "Council", "" });

            migrationBuilder.InsertData(
                schema: "children",
                table: "council_rule",
                columns: new[] { "from", "key", "source", "value" },
                values: new object[,]
                {
                    { new DateOnly(2000, 1, 1), "PepFromAge", "Default of the service: early years plans from 3; councils' procedures differ", 3 },
                    { new DateOnly(2000, 1, 1), "PepUntilAge", "Children Act 1989 s105: a child is a person under 18", 18 },
                    { new DateOnly(2000, 1, 1), "SightAfterMove", "Default of the service: ten school days to finish what is open", 10 }
                });

            migrationBuilder.CreateIndex(
                name: "ix_allocation_child_id",
                schema: "children",
                table: "allocation",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_allocation_person_id",
                schema: "children",
                table: "allocation",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_calendar_owner_owner_code",
                schema: "children",
                table: "calendar",
                columns: new[] { "owner", "owner_code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_care_episode_child_id",
                schema: "children",
                table: "care_episode",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_child_adviser_id_on_roll_sort_name_id",
                schema: "children",
                table: "child",
                columns: new[] { "adviser_id", "on_roll", "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_child_council_number",
                schema: "children",
                table: "child",
                column: "council_number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_child_in_care_since",
                schema: "children",
                table: "child",
                column: "in_care_since");

            migrationBuilder.CreateIndex(
                name: "ix_child_on_roll_sort_name_id",
                schema: "children",
                table: "child",
                columns: new[] { "on_roll", "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_child_school_urn_on_roll_sort_name_id",
                schema: "children",
                table: "child",
                columns: new[] { "school_urn", "on_roll", "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_child_search_text",
                schema: "children",
                table: "child",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_child_upn",
                schema: "children",
                table: "child",
                column: "upn");

            migrationBuilder.CreateIndex(
                name: "ix_child_worker_id_on_roll_sort_name_id",
                schema: "children",
                table: "child",
                columns: new[] { "worker_id", "on_roll", "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_child_year_group_on_roll_sort_name_id",
                schema: "children",
                table: "child",
                columns: new[] { "year_group", "on_roll", "sort_name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_closure_calendar_id",
                schema: "children",
                table: "closure",
                column: "calendar_id");

            migrationBuilder.CreateIndex(
                name: "ix_designated_teacher_person_id",
                schema: "children",
                table: "designated_teacher",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "ix_designated_teacher_school_urn",
                schema: "children",
                table: "designated_teacher",
                column: "school_urn");

            migrationBuilder.CreateIndex(
                name: "ix_school_sort_name_trgm",
                schema: "children",
                table: "school",
                column: "sort_name")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_school_sort_name_urn",
                schema: "children",
                table: "school",
                columns: new[] { "sort_name", "urn" });

            migrationBuilder.CreateIndex(
                name: "ix_school_place_child_id",
                schema: "children",
                table: "school_place",
                column: "child_id");

            migrationBuilder.CreateIndex(
                name: "ix_school_place_school_urn",
                schema: "children",
                table: "school_place",
                column: "school_urn");

            migrationBuilder.CreateIndex(
                name: "ix_term_calendar_id",
                schema: "children",
                table: "term",
                column: "calendar_id");

            migrationBuilder.Sql(ChildCardView.Create);
            migrationBuilder.Sql(SearchFunctions.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchFunctions.Drop);
            migrationBuilder.Sql(ChildCardView.Drop);

            migrationBuilder.DropTable(
                name: "allocation",
                schema: "children");

            migrationBuilder.DropTable(
                name: "bank_holiday",
                schema: "children");

            migrationBuilder.DropTable(
                name: "care_episode",
                schema: "children");

            migrationBuilder.DropTable(
                name: "closure",
                schema: "children");

            migrationBuilder.DropTable(
                name: "council_rule",
                schema: "children");

            migrationBuilder.DropTable(
                name: "designated_teacher",
                schema: "children");

            migrationBuilder.DropTable(
                name: "remembered_column",
                schema: "children");

            migrationBuilder.DropTable(
                name: "school",
                schema: "children");

            migrationBuilder.DropTable(
                name: "school_place",
                schema: "children");

            migrationBuilder.DropTable(
                name: "term",
                schema: "children");

            migrationBuilder.DropTable(
                name: "child",
                schema: "children");

            migrationBuilder.DropTable(
                name: "calendar",
                schema: "children");
        }
    }
}
