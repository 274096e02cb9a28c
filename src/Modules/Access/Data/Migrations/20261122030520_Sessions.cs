using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VirtualSchool.Access.Data.Migrations
{
    /// <inheritdoc />
    public partial class Sessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_sign_in_attempts_key_at",
                schema: "access",
                table: "sign_in_attempts");

            migrationBuilder.AddColumn<Guid>(
                name: "device",
                schema: "access",
                table: "sign_in_attempts",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "sessions",
                schema: "access",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stamp = table.Column<Guid>(type: "uuid", nullable: false),
                    proof = table.Column<string>(type: "text", nullable: false),
                    device = table.Column<Guid>(type: "uuid", nullable: false),
                    device_words = table.Column<string>(type: "text", nullable: false),
                    began_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    last_used_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    ended_because = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_sessions", x => x.id);
                    table.ForeignKey(
                        name: "fk_sessions_people_person_id",
                        column: x => x.person_id,
                        principalSchema: "access",
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_attempts_key_device_at",
                schema: "access",
                table: "sign_in_attempts",
                columns: new[] { "key", "device", "at" });

            migrationBuilder.CreateIndex(
                name: "ix_sessions_last_used_at",
                schema: "access",
                table: "sessions",
                column: "last_used_at");

            migrationBuilder.CreateIndex(
                name: "ix_sessions_person_id_device",
                schema: "access",
                table: "sessions",
                columns: new[] { "person_id", "device" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sessions",
                schema: "access");

            migrationBuilder.DropIndex(
                name: "ix_sign_in_attempts_key_device_at",
                schema: "access",
                table: "sign_in_attempts");

            migrationBuilder.DropColumn(
                name: "device",
                schema: "access",
                table: "sign_in_attempts");

            migrationBuilder.CreateIndex(
                name: "ix_sign_in_attempts_key_at",
                schema: "access",
                table: "sign_in_attempts",
                columns: new[] { "key", "at" });
        }
    }
}
