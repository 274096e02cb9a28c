using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Children.Data.Migrations
{
    /// <inheritdoc />
    public partial class RestrictedFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "placement_postcode",
                schema: "children",
                table: "care_episode",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "restricted_opening",
                schema: "children",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    child_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "text", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_restricted_opening", x => x.id);
                    table.ForeignKey(
                        name: "fk_restricted_opening_child_child_id",
                        column: x => x.child_id,
                        principalSchema: "children",
                        principalTable: "child",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_restricted_opening_child_id",
                schema: "children",
                table: "restricted_opening",
                column: "child_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "restricted_opening",
                schema: "children");

            migrationBuilder.DropColumn(
                name: "placement_postcode",
                schema: "children",
                table: "care_episode");
        }
    }
}
