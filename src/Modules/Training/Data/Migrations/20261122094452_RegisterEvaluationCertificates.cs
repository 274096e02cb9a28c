using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class RegisterEvaluationCertificates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "answer_set",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: true),
                    moment = table.Column<string>(type: "text", nullable: false),
                    code_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    role_id = table.Column<Guid>(type: "uuid", nullable: true),
                    consent = table.Column<string>(type: "text", nullable: false),
                    quoted_name = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer_set", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_set_booking_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_answer_set_catalogue_word_role_id",
                        column: x => x.role_id,
                        principalSchema: "training",
                        principalTable: "catalogue_word",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_answer_set_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attendance",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    minutes_missed = table.Column<int>(type: "integer", nullable: true),
                    made_up_at_id = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_by = table.Column<string>(type: "text", nullable: false),
                    taken_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance", x => x.id);
                    table.ForeignKey(
                        name: "fk_attendance_booking_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_attendance_session_made_up_at_id",
                        column: x => x.made_up_at_id,
                        principalSchema: "training",
                        principalTable: "session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_attendance_session_session_id",
                        column: x => x.session_id,
                        principalSchema: "training",
                        principalTable: "session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "certificate",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: true),
                    outcomes = table.Column<string[]>(type: "text[]", nullable: false),
                    days = table.Column<DateOnly[]>(type: "date[]", nullable: false),
                    place = table.Column<string>(type: "text", nullable: true),
                    given_by = table.Column<string>(type: "text", nullable: false),
                    awarded_by = table.Column<string>(type: "text", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    completed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    issued_by = table.Column<string>(type: "text", nullable: false),
                    holder_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawn_because = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_certificate", x => x.id);
                    table.ForeignKey(
                        name: "fk_certificate_booking_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_certificate_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "door_code",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false),
                    made_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_door_code", x => x.id);
                    table.ForeignKey(
                        name: "fk_door_code_session_session_id",
                        column: x => x.session_id,
                        principalSchema: "training",
                        principalTable: "session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_letter",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    moment = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    code_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluation_letter", x => x.id);
                    table.ForeignKey(
                        name: "fk_evaluation_letter_booking_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "offering_evaluation",
                schema: "training",
                columns: table => new
                {
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_anonymous = table.Column<bool>(type: "boolean", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offering_evaluation", x => x.offering_id);
                    table.ForeignKey(
                        name: "fk_offering_evaluation_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "answer",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    answer_set_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "text", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: true),
                    text = table.Column<string>(type: "text", nullable: true),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_answer", x => x.id);
                    table.ForeignKey(
                        name: "fk_answer_answer_set_answer_set_id",
                        column: x => x.answer_set_id,
                        principalSchema: "training",
                        principalTable: "answer_set",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "training",
                table: "training_rule",
                columns: new[] { "id", "applies_from", "name", "number", "set_by", "source" },
                values: new object[,]
                {
                    { new Guid("0000003c-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "AskBefore", 7, null, "Shipped as a starting point; set your own" },
                    { new Guid("0000003d-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "AskAtEnd", 1, null, "Shipped as a starting point; set your own" },
                    { new Guid("0000003e-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "AskWeeksLater", 42, null, "Published evaluations ask again six to eight weeks later" },
                    { new Guid("0000003f-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "AskTermLater", 91, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000040-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "AskAgain", 3, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000041-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "AskSecondTime", 7, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000042-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "AnswersForInterval", 10, null, "Below ten pairs an interval by Student’s t says little" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_answer_answer_set_id_key",
                schema: "training",
                table: "answer",
                columns: new[] { "answer_set_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_answer_set_booking_id_moment",
                schema: "training",
                table: "answer_set",
                columns: new[] { "booking_id", "moment" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_answer_set_code_hash",
                schema: "training",
                table: "answer_set",
                column: "code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_answer_set_offering_id_moment",
                schema: "training",
                table: "answer_set",
                columns: new[] { "offering_id", "moment" });

            migrationBuilder.CreateIndex(
                name: "ix_answer_set_role_id",
                schema: "training",
                table: "answer_set",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_booking_id",
                schema: "training",
                table: "attendance",
                column: "booking_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_made_up_at_id",
                schema: "training",
                table: "attendance",
                column: "made_up_at_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_offering_id",
                schema: "training",
                table: "attendance",
                column: "offering_id");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_session_id_booking_id",
                schema: "training",
                table: "attendance",
                columns: new[] { "session_id", "booking_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certificate_booking_id",
                schema: "training",
                table: "certificate",
                column: "booking_id",
                unique: true,
                filter: "withdrawn_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_certificate_holder_hash",
                schema: "training",
                table: "certificate",
                column: "holder_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certificate_number",
                schema: "training",
                table: "certificate",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_certificate_offering_id",
                schema: "training",
                table: "certificate",
                column: "offering_id");

            migrationBuilder.CreateIndex(
                name: "ix_door_code_code",
                schema: "training",
                table: "door_code",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_door_code_session_id",
                schema: "training",
                table: "door_code",
                column: "session_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluation_letter_booking_id_moment_number",
                schema: "training",
                table: "evaluation_letter",
                columns: new[] { "booking_id", "moment", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluation_letter_code_hash",
                schema: "training",
                table: "evaluation_letter",
                column: "code_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_offering_evaluation_code",
                schema: "training",
                table: "offering_evaluation",
                column: "code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answer",
                schema: "training");

            migrationBuilder.DropTable(
                name: "attendance",
                schema: "training");

            migrationBuilder.DropTable(
                name: "certificate",
                schema: "training");

            migrationBuilder.DropTable(
                name: "door_code",
                schema: "training");

            migrationBuilder.DropTable(
                name: "evaluation_letter",
                schema: "training");

            migrationBuilder.DropTable(
                name: "offering_evaluation",
                schema: "training");

            migrationBuilder.DropTable(
                name: "answer_set",
                schema: "training");

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000003c-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000003d-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000003e-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000003f-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000040-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000041-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000042-0000-0000-0000-000000000000"));
        }
    }
}
