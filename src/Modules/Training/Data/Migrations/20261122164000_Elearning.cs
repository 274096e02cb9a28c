using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class Elearning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "course_module",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_course_module", x => x.id);
                    table.ForeignKey(
                        name: "fk_course_module_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "follow_on",
                schema: "training",
                columns: table => new
                {
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    next_course_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_follow_on", x => new { x.course_id, x.next_course_id });
                    table.ForeignKey(
                        name: "fk_follow_on_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_follow_on_course_next_course_id",
                        column: x => x.next_course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "follow_on_letter",
                schema: "training",
                columns: table => new
                {
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_follow_on_letter", x => x.booking_id);
                    table.ForeignKey(
                        name: "fk_follow_on_letter_booking_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "licence_pool",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: true),
                    places = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    cost = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licence_pool", x => x.id);
                    table.ForeignKey(
                        name: "fk_licence_pool_partner_provider_id",
                        column: x => x.provider_id,
                        principalSchema: "training",
                        principalTable: "partner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "remembered_column",
                schema: "training",
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
                name: "enrolment",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    learner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false),
                    pool_id = table.Column<Guid>(type: "uuid", nullable: true),
                    after_booking_id = table.Column<Guid>(type: "uuid", nullable: true),
                    enrolled_on = table.Column<DateOnly>(type: "date", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false),
                    school_urn = table.Column<int>(type: "integer", nullable: true),
                    setting = table.Column<string>(type: "text", nullable: false),
                    modules_done = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    completed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    given_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    given_back_because = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_enrolment", x => x.id);
                    table.ForeignKey(
                        name: "fk_enrolment_booking_after_booking_id",
                        column: x => x.after_booking_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_enrolment_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_enrolment_learner_learner_id",
                        column: x => x.learner_id,
                        principalSchema: "training",
                        principalTable: "learner",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_enrolment_licence_pool_pool_id",
                        column: x => x.pool_id,
                        principalSchema: "training",
                        principalTable: "licence_pool",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "licence_pool_course",
                schema: "training",
                columns: table => new
                {
                    pool_id = table.Column<Guid>(type: "uuid", nullable: false),
                    course_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_licence_pool_course", x => new { x.pool_id, x.course_id });
                    table.ForeignKey(
                        name: "fk_licence_pool_course_course_course_id",
                        column: x => x.course_id,
                        principalSchema: "training",
                        principalTable: "course",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_licence_pool_course_licence_pool_pool_id",
                        column: x => x.pool_id,
                        principalSchema: "training",
                        principalTable: "licence_pool",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "training",
                table: "training_rule",
                columns: new[] { "id", "applies_from", "name", "number", "set_by", "source" },
                values: new object[,]
                {
                    { new Guid("00000046-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "FollowOnWeeks", 13, null, "A council whose participants took e-learning up across the three months after the event" },
                    { new Guid("00000047-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PoolEndsSoon", 60, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000048-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PlaceUnused", 30, null, "Shipped as a starting point; set your own" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_course_module_course_id",
                schema: "training",
                table: "course_module",
                column: "course_id");

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_after_booking_id",
                schema: "training",
                table: "enrolment",
                column: "after_booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_course_id_school_urn",
                schema: "training",
                table: "enrolment",
                columns: new[] { "course_id", "school_urn" });

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_learner_id_course_id",
                schema: "training",
                table: "enrolment",
                columns: new[] { "learner_id", "course_id" },
                unique: true,
                filter: "given_back_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_enrolment_pool_id",
                schema: "training",
                table: "enrolment",
                column: "pool_id",
                filter: "given_back_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_follow_on_next_course_id",
                schema: "training",
                table: "follow_on",
                column: "next_course_id");

            migrationBuilder.CreateIndex(
                name: "ix_licence_pool_provider_id",
                schema: "training",
                table: "licence_pool",
                column: "provider_id");

            migrationBuilder.CreateIndex(
                name: "ix_licence_pool_title",
                schema: "training",
                table: "licence_pool",
                column: "title",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_licence_pool_course_course_id",
                schema: "training",
                table: "licence_pool_course",
                column: "course_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "course_module",
                schema: "training");

            migrationBuilder.DropTable(
                name: "enrolment",
                schema: "training");

            migrationBuilder.DropTable(
                name: "follow_on",
                schema: "training");

            migrationBuilder.DropTable(
                name: "follow_on_letter",
                schema: "training");

            migrationBuilder.DropTable(
                name: "licence_pool_course",
                schema: "training");

            migrationBuilder.DropTable(
                name: "remembered_column",
                schema: "training");

            migrationBuilder.DropTable(
                name: "licence_pool",
                schema: "training");

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000046-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000047-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000048-0000-0000-0000-000000000000"));
        }
    }
}
