using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class CreditsAndReminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<decimal>(
                name: "credits",
                schema: "training",
                table: "offering",
                type: "numeric(4,1)",
                precision: 4,
                scale: 1,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "joined_on",
                schema: "training",
                table: "learner",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reminded_on",
                schema: "training",
                table: "enrolment",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "reminders",
                schema: "training",
                table: "enrolment",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "credit_package",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    school_urn = table.Column<int>(type: "integer", nullable: false),
                    school_name = table.Column<string>(type: "text", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    credits = table.Column<decimal>(type: "numeric(6,1)", precision: 6, scale: 1, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    price = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credit_package", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "credit_use",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    package_id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    credits = table.Column<decimal>(type: "numeric(4,1)", precision: 4, scale: 1, nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    lost = table.Column<decimal>(type: "numeric(4,1)", precision: 4, scale: 1, nullable: false),
                    because = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_credit_use", x => x.id);
                    table.ForeignKey(
                        name: "fk_credit_use_booking_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_credit_use_credit_package_package_id",
                        column: x => x.package_id,
                        principalSchema: "training",
                        principalTable: "credit_package",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "training",
                table: "training_rule",
                columns: new[] { "id", "applies_from", "name", "number", "set_by", "source" },
                values: new object[,]
                {
                    { new Guid("00000020-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PacksBefore", 3, null, "Shipped as a starting point; set your own" },
                    { new Guid("00000049-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PlaceReminder", 14, null, "Shipped as a starting point; set your own" },
                    { new Guid("0000004a-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PlaceReminderAgain", 14, null, "Shipped as a starting point; set your own" },
                    { new Guid("0000004b-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "PlaceReminders", 2, null, "Two reminders before an unused place is reclaimed after thirty days; shipped as a starting point" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_credit_package_school_urn_until",
                schema: "training",
                table: "credit_package",
                columns: new[] { "school_urn", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_credit_use_booking_id",
                schema: "training",
                table: "credit_use",
                column: "booking_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_credit_use_package_id",
                schema: "training",
                table: "credit_use",
                column: "package_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "credit_use",
                schema: "training");

            migrationBuilder.DropTable(
                name: "credit_package",
                schema: "training");

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000020-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("00000049-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000004a-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000004b-0000-0000-0000-000000000000"));

            migrationBuilder.DropColumn(
                name: "credits",
                schema: "training",
                table: "offering");

            migrationBuilder.DropColumn(
                name: "joined_on",
                schema: "training",
                table: "learner");

            migrationBuilder.DropColumn(
                name: "reminded_on",
                schema: "training",
                table: "enrolment");

            migrationBuilder.DropColumn(
                name: "reminders",
                schema: "training",
                table: "enrolment");
        }
    }
}
