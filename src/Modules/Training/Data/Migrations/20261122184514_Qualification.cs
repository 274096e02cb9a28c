using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace VirtualSchool.Training.Data.Migrations
{
    /// <inheritdoc />
    public partial class Qualification : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "candidate",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    booking_id = table.Column<Guid>(type: "uuid", nullable: false),
                    offering_id = table.Column<Guid>(type: "uuid", nullable: false),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    awarded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    award_number = table.Column<string>(type: "text", nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    withdrawn_because = table.Column<string>(type: "text", nullable: true),
                    xmin = table.Column<uint>(type: "xid", rowVersion: true, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_candidate", x => x.id);
                    table.ForeignKey(
                        name: "fk_candidate_booking_booking_id",
                        column: x => x.booking_id,
                        principalSchema: "training",
                        principalTable: "booking",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_candidate_offering_offering_id",
                        column: x => x.offering_id,
                        principalSchema: "training",
                        principalTable: "offering",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "one_to_one_meeting",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    candidate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    with = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_one_to_one_meeting", x => x.id);
                    table.ForeignKey(
                        name: "fk_one_to_one_meeting_candidate_candidate_id",
                        column: x => x.candidate_id,
                        principalSchema: "training",
                        principalTable: "candidate",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "portfolio_item",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    candidate_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", nullable: false),
                    handed_in_on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_portfolio_item", x => x.id);
                    table.ForeignKey(
                        name: "fk_portfolio_item_candidate_candidate_id",
                        column: x => x.candidate_id,
                        principalSchema: "training",
                        principalTable: "candidate",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assessors_decision",
                schema: "training",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    decision = table.Column<string>(type: "text", nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    assessor = table.Column<string>(type: "text", nullable: false),
                    feedback = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessors_decision", x => x.id);
                    table.ForeignKey(
                        name: "fk_assessors_decision_portfolio_item_item_id",
                        column: x => x.item_id,
                        principalSchema: "training",
                        principalTable: "portfolio_item",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "training",
                table: "training_rule",
                columns: new[] { "id", "applies_from", "name", "number", "set_by", "source" },
                values: new object[,]
                {
                    { new Guid("0000005a-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "QualifyingHours", 17, null, "As a council with 70 schools ran its qualification in 2014-15" },
                    { new Guid("0000005b-0000-0000-0000-000000000000"), new DateOnly(2015, 9, 1), "QualifyingWeeks", 12, null, "As a council with 70 schools ran its qualification in 2014-15" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_assessors_decision_item_id_number",
                schema: "training",
                table: "assessors_decision",
                columns: new[] { "item_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_candidate_booking_id",
                schema: "training",
                table: "candidate",
                column: "booking_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_candidate_offering_id",
                schema: "training",
                table: "candidate",
                column: "offering_id");

            migrationBuilder.CreateIndex(
                name: "ix_one_to_one_meeting_candidate_id",
                schema: "training",
                table: "one_to_one_meeting",
                column: "candidate_id");

            migrationBuilder.CreateIndex(
                name: "ix_portfolio_item_candidate_id_number",
                schema: "training",
                table: "portfolio_item",
                columns: new[] { "candidate_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assessors_decision",
                schema: "training");

            migrationBuilder.DropTable(
                name: "one_to_one_meeting",
                schema: "training");

            migrationBuilder.DropTable(
                name: "portfolio_item",
                schema: "training");

            migrationBuilder.DropTable(
                name: "candidate",
                schema: "training");

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000005a-0000-0000-0000-000000000000"));

            migrationBuilder.DeleteData(
                schema: "training",
                table: "training_rule",
                keyColumn: "id",
                keyValue: new Guid("0000005b-0000-0000-0000-000000000000"));
        }
    }
}
