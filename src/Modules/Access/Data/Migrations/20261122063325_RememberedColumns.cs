using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class RememberedColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "remembered_column",
                schema: "access",
                columns: table => new
                {
                    field = table.Column<string>(type: "text", nullable: false),
                    heading = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_remembered_column", x => x.field);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "remembered_column",
                schema: "access");
        }
    }
}
