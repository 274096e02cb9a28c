using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Peps.Data.Migrations
{
    /// <inheritdoc />
    public partial class VersionsOpened : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "version",
                schema: "peps",
                table: "sealed_opening",
                type: "integer",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "version",
                schema: "peps",
                table: "sealed_opening");
        }
    }
}
