internal import InitiativeProgram

Program.main()
