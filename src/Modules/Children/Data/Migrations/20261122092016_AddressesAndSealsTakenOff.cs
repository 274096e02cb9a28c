using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Children.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddressesAndSealsTakenOff : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "until_before_adoption",
                schema: "children",
                table: "child",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "why_ended_before_adoption",
                schema: "children",
                table: "child",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "placement_address",
                schema: "children",
                table: "care_episode",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "seal_taken_off",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    adopted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    sealed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seal_taken_off", x => x.id);
                    table.ForeignKey(
                        name: "fk_seal_taken_off_child_child_id",
                        column: x => x.child_id,
                        principalSchema: "children",
                        principalTable: "child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                schema: "children",
                table: "council_rule",
                columns: new[] { "from", "key", "source", "value" },
                values: new object[] { new DateOnly(2000, 1, 1), "SealComesOff", "The council’s choice; the service suggests four weeks", 28 });

            migrationBuilder.CreateIndex(
                name: "ix_seal_taken_off_child_id",
                schema: "children",
                table: "seal_taken_off",
                column: "child_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "seal_taken_off",
                schema: "children");

            migrationBuilder.DeleteData(
                schema: "children",
                table: "council_rule",
                keyColumns: new[] { "from", "key" },
                keyValues: new object[] { new DateOnly(2000, 1, 1), "SealComesOff" });

            migrationBuilder.DropColumn(
                name: "until_before_adoption",
                schema: "children",
                table: "child");

            migrationBuilder.DropColumn(
                name: "why_ended_before_adoption",
                schema: "children",
                table: "child");

            migrationBuilder.DropColumn(
                name: "placement_address",
                schema: "children",
                table: "care_episode");
        }
    }
}
