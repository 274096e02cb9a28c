using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class BookingByThePublic : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "joined_to_id",
                schema: "training",
                table: "learner",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "booked_as",
                schema: "training",
                table: "booking",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "reminded_days",
                schema: "training",
                table: "booking",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid[]>(
                name: "told_sessions",
                schema: "training",
                table: "booking",
                type: "uuid[]",
                nullable: false,
                defaultValue: new Guid[0]);

            migrationBuilder.AddColumn<int>(
                name: "told_version",
                schema: "training",
                table: "booking",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "booking_visit",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "text", nullable: false),
                    token_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    device = table.Column<byte[]>(type: "bytea", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    opened_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    mark_hash = table.Column<byte[]>(type: "bytea", nullable: true),
                    until = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    learner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    wish = table.Column<string>(type: "text", nullable: true),
                    outcome = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_booking_visit", x => x.id);
                    table.ForeignKey(
                        name: "fk_booking_visit_learner_learner_id",
                        column: x => x.learner_id,
                        principalSchema: "training",
                        principalTable: "learner",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cancellation_terms",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    is_charged = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cancellation_terms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "charge",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    because = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_charge", x => x.id);
                    table.ForeignKey(
                        name: "fk_charge_booking_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "invitation",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    email = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_invitation", x => x.id);
                    table.ForeignKey(
                        name: "fk_invitation_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cancellation_band",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    terms_id = table.Column<Guid>(type: "uuid", nullable: false),
                    least_days = table.Column<int>(type: "integer", nullable: false),
                    most_days = table.Column<int>(type: "integer", nullable: true),
                    percent = table.Column<int>(type: "integer", nullable: true),
                    per_session = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_cancellation_band", x => x.id);
                    table.ForeignKey(
                        name: "fk_cancellation_band_cancellation_terms_terms_id",
                        column: x => x.terms_id,
                        principalSchema: "training",
                        principalTable: "cancellation_terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "training",
                table: "cancellation_terms",
                columns: new[] { "id", "from", "is_charged", "source" },
                values: new object[] { new Guid("00000001-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), false, "Shipped as a starting point: free, with the £50 a missed session of councils’ published terms written down and switched off; set your own" });

            migrationBuilder.InsertData(
                schema: "training",
                table: "training_rule",
                columns: new[] { "id", "applies_from", "name", "number", "set_by", "source" },
                values: new object[,]
                {
                    { new Guid("00000016-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "SettingLimitEnds", 10, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000028-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "OfferHours", 48, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000029-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "OfferHoursLastWeek", 24, null, "Shipped as a starting point; set your own" },
                    { new Guid("0000002a-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "ConfirmHours", 24, null, "Shipped as a starting point; set your own" },
                    { new Guid("0000002b-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "BookingVisitHours", 12, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000032-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "FirstReminder", 7, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000033-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "LastReminder", 1, null, "Shipped as a starting point; set your own" }
                });

            migrationBuilder.InsertData(
                schema: "training",
                table: "cancellation_band",
                columns: new[] { "id", "least_days", "most_days", "per_session", "percent", "terms_id" },
                values: new object[] { new Guid("00000001-0001-0000-0000-000000000000"), 0, 2, 50m, null, new Guid("00000001-0000-0000-0000-000000000000") });

            migrationBuilder.CreateIndex(
                name: "ix_learner_joined_to_id",
                schema: "training",
                table: "learner",
                column: "joined_to_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_booked_by",
                schema: "training",
                table: "booking",
                column: "booked_by");

            migrationBuilder.CreateIndex(
                name: "ix_booking_visit_device_sent_at",
                schema: "training",
                table: "booking_visit",
                columns: new[] { "device", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_visit_email_sent_at",
                schema: "training",
                table: "booking_visit",
                columns: new[] { "email", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ix_booking_visit_learner_id",
                schema: "training",
                table: "booking_visit",
                column: "learner_id");

            migrationBuilder.CreateIndex(
                name: "ix_booking_visit_mark_hash",
                schema: "training",
                table: "booking_visit",
                column: "mark_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_booking_visit_sent_at",
                schema: "training",
                table: "booking_visit",
                column: "sent_at");

            migrationBuilder.CreateIndex(
                name: "ix_booking_visit_token_hash",
                schema: "training",
                table: "booking_visit",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_cancellation_band_terms_id",
                schema: "training",
                table: "cancellation_band",
                column: "terms_id");

            migrationBuilder.CreateIndex(
                name: "ix_cancellation_terms_from",
                schema: "training",
                table: "cancellation_terms",
                column: "from",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_charge_booking_id_kind",
                schema: "training",
                table: "charge",
                columns: new[] { "booking_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_charge_state",
                schema: "training",
                table: "charge",
                column: "state",
                filter: "state = 'Due'");

            migrationBuilder.CreateIndex(
                name: "ix_invitation_offering_id_email",
                schema: "training",
                table: "invitation",
                columns: new[] { "offering_id", "email" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_learner_learner_joined_to_id",
                schema: "training",
                table: "learner",
                column: "joined_to_id",
                principalSchema: "training",
                principalTable: "learner",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_learner_learner_joined_to_id",
                schema: "training",
                table: "learner");

            migrationBuilder.DropTable(
                name: "booking_visit",
                schema: "training");

            migrationBuilder.DropTable(
                name: "cancellation_band",
                schema: "training");

            migrationBuilder.DropTable(
                name: "charge",
                schema: "training");

            migrationBuilder.DropTable(
                name: "invitation",
                schema: "training");

            migrationBuilder.DropTable(
                name: "cancellation_terms",
                schema: "training");

            migrationBuilder.DropIndex(
                name: "ix_learner_joined_to_id",
                schema: "training",
                table: "learner");

            migrationBuilder.DropIndex(
                name: "ix_booking_booked_by",
                schema: "training",
                table: "booking");

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000016-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000028-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000029-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000002a-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000002b-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000032-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000033-0000-0000-0000-000000000000"));

            migrationBuilder.DropColumn(
                name: "joined_to_id",
                schema: "training",
                table: "learner");

            migrationBuilder.DropColumn(
                name: "booked_as",
                schema: "training",
                table: "booking");

            migrationBuilder.DropColumn(
                name: "reminded_days",
                schema: "training",
                table: "booking");

            migrationBuilder.DropColumn(
                name: "told_sessions",
                schema: "training",
                table: "booking");

            migrationBuilder.DropColumn(
                name: "told_version",
                schema: "training",
                table: "booking");
        }
    }
}
